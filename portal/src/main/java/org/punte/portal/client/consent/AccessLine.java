package org.punte.portal.client.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.Category;

/** A reading of a person, or an attempt, as the owner's worker may know it. */
public record AccessLine(
        Instant at,
        String decision,
        String reader,
        @Nullable UUID account,
        @Nullable String workerCode,
        @Nullable UUID consent,
        @Nullable String emergency,
        List<Category> categories) {
    public boolean isRefused() {
        return "REFUSED".equals(decision);
    }

    public boolean isOwn() {
        return "OWN_AGENCY".equals(reader);
    }

    public boolean isEntitled() {
        return "ENTITLED_AGENCY".equals(reader);
    }
}
