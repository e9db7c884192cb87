package org.punte.portal.client.staff;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A supervisor of a partner agency who may be a small agency's second person. */
public record SecondPerson(
        UUID id,
        UUID agency,
        UUID account,
        UUID partner,
        State state,
        @Nullable UUID proposedBy) {
    /** Whether a network administrator agreed. */
    public enum State {
        PROPOSED,
        ACTIVE,
        ENDED,
        @JsonEnumDefaultValue
        OTHER;
    }

    public boolean isProposed() {
        return state == State.PROPOSED;
    }

    public boolean isOpen() {
        return isProposed() || state == State.ACTIVE;
    }
}
