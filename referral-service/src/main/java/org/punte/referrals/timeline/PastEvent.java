package org.punte.referrals.timeline;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.ReferralStatus;

/** One line of a timeline as it was written; what of it a reader may see is decided where it is shown. */
public record PastEvent(
        int version,
        Instant at,
        Move move,
        @Nullable ReferralStatus from,
        ReferralStatus to,
        @Nullable UUID actor,
        UUID agency,
        @Nullable String reason,
        @Nullable Boolean personAgrees) {
    static PastEvent of(TimelineEntry entry) {
        return new PastEvent(
                entry.key.version(),
                entry.at,
                entry.move,
                entry.fromStatus,
                entry.toStatus,
                entry.actor,
                entry.agency,
                entry.reason,
                entry.personAgrees);
    }
}
