package org.punte.portal.client.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One agency's record of helping one person. */
public record CaseFile(
        UUID id,
        @Nullable UUID person,
        String status,
        @Nullable String summary,
        @Nullable List<Need> needs,
        @Nullable Instant openedAt,
        @Nullable Origin origin,
        @Nullable Closure closure,
        int version) {
    /** Where the file came from. */
    public record Origin(@Nullable UUID referral) {}

    /** Why the work on it ended. */
    public record Closure(@Nullable String reason) {
        /** Null where this portal has no words for it. */
        public @Nullable ClosingReason why() {
            return Stream.of(ClosingReason.values())
                    .filter(known -> known.name().equals(reason))
                    .findFirst()
                    .orElse(null);
        }
    }

    public boolean isOpen() {
        return "OPEN".equals(status) || isOffered();
    }

    /** Another agency is asked to take it over. */
    public boolean isOffered() {
        return "TRANSFER_PENDING".equals(status);
    }

    /** Another agency has taken it over. */
    public boolean isGone() {
        return "CLOSED_TRANSFERRED".equals(status);
    }
}
