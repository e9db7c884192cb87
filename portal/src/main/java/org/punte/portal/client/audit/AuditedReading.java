package org.punte.portal.client.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.Category;

/** One reading of somebody of the agency, in full and without a name. */
public record AuditedReading(
        UUID id,
        UUID person,
        @Nullable String pseudonym,
        UUID account,
        @Nullable String workerCode,
        Instant at,
        String decision,
        List<Category> categories,
        @Nullable Long place) {
    public boolean isRefused() {
        return "REFUSED".equals(decision);
    }
}
