package org.punte.portal.client.minor;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** On what a consent goes on whose giver does not count. */
public record Bases(UUID id, boolean needed, List<Recorded> bases) {
    /** One of them. */
    public record Recorded(UUID id, Basis basis, @Nullable String reason, Instant recordedAt) {}

    /** What carries. */
    public enum Basis {
        VITAL_INTEREST,
        LEGAL_OBLIGATION,
        BEST_INTERESTS,
        @JsonEnumDefaultValue
        OTHER
    }

    /** A new one. */
    public record Keep(Basis basis, @Nullable String reason) {}
}
