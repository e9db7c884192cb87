package org.punte.portal.client.membership;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.application.Check;

/** One decision in the life of an agency, by whom and on what it rests. */
public record Decided(
        Kind kind,
        @Nullable UUID agency,
        Instant at,
        @Nullable String reason,
        @Nullable Check check) {
    /** What was decided. */
    public enum Kind {
        ACTIVATION,
        SUSPENSION,
        REINSTATEMENT,
        DEACTIVATION,
        @JsonEnumDefaultValue
        OTHER;
    }
}
