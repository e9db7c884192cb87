package org.punte.portal.client.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
        int version) {
    /** Where the file came from. */
    public record Origin(@Nullable UUID referral) {}

    public boolean isOpen() {
        return "OPEN".equals(status);
    }
}
