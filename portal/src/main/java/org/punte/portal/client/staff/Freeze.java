package org.punte.portal.client.staff;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A colleague's account that looked coerced or stolen. */
public record Freeze(
        UUID id,
        UUID account,
        State state,
        @Nullable UUID frozenBy,
        @Nullable Instant frozenAt,
        @Nullable UUID liftAskedBy) {
    /** How far it has come. */
    public enum State {
        PROPOSED,
        ACTIVE,
        LIFTING,
        LIFTED,
        @JsonEnumDefaultValue
        OTHER;
    }

    /** The last awake desk: a second colleague has to say the same. */
    public boolean isProposed() {
        return state == State.PROPOSED;
    }
}
