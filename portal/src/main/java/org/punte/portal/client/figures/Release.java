package org.punte.portal.client.figures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One quarter across agencies. */
public record Release(
        UUID id,
        int year,
        int quarter,
        int rule,
        int threshold,
        @Nullable Instant publishedAt,
        @Nullable List<Figure> figures,
        @Nullable List<Difference> differences,
        int version) {
    /** {@code n} is null where it is hidden; an empty item or region is the sum. */
    public record Figure(
            Measure measure,
            String item,
            String region,
            @Nullable Long n) {}

    /** A figure that differs by little from the release before. */
    public record Difference(Measure measure, String item, String region) {}

    /** Whether the same was counted whenever it was prepared: by the first rule it was not. */
    public boolean isSettled() {
        return rule > 1;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }
}
