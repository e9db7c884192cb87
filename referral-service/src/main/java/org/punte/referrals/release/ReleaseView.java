package org.punte.referrals.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.smallcell.Difference;
import org.punte.referrals.smallcell.Shown;
import org.punte.referrals.smallcell.SmallCells;
import org.punte.web.tag.Tagged;

/**
 * A quarter's figures: of what was sent in it, as it stood two weeks after its end, and of loops that were closed in it.
 *
 * @param threshold smaller counts are hidden, also of people behind them; so is what comes from one or two agencies
 * @param differences for whoever prepares it: what differs by a small number from the release before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReleaseView(
        UUID id,
        int year,
        int quarter,
        int rule,
        int threshold,
        Instant preparedAt,
        @Nullable Instant publishedAt,
        @Nullable List<Shown> figures,
        @Nullable List<Difference> differences,
        int version)
        implements Tagged {
    /** In a list. */
    static ReleaseView listed(Release r) {
        return of(r, null, null);
    }

    static ReleaseView of(Release r, @Nullable List<Shown> figures, @Nullable List<Difference> differences) {
        return new ReleaseView(
                r.id,
                r.year,
                r.quarter,
                r.rule,
                SmallCells.THRESHOLD,
                r.preparedAt,
                r.publishedAt,
                figures,
                differences,
                r.version);
    }
}
