package org.punte.referrals.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.CancelReason;
import org.punte.referrals.life.DeclineReason;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.ReferralStatus;

/** One line of a timeline for one reader. A worker of the other side appears as the agency. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelineView(
        Instant at,
        Move move,
        @Nullable ReferralStatus from,
        ReferralStatus to,
        @Nullable UUID actor,
        UUID agency,
        @Nullable String reason,
        @Nullable String remark) {

    /** For the agency that wrote the line. */
    public static TimelineView own(PastEvent e, @Nullable String remark) {
        return new TimelineView(e.at(), e.move(), e.from(), e.to(), e.actor(), e.agency(), e.reason(), remark);
    }

    /** For the other side: no colleague's name, and nothing that a confidential reason would give away. */
    public static TimelineView foreign(PastEvent e, @Nullable String remark) {
        var declined = e.move() == Move.DECLINE || e.move() == Move.RETURN ? DeclineReason.valueOf(e.reason()) : null;
        var open = declined == null || !declined.isConfidential();
        return new TimelineView(
                e.at(),
                e.move(),
                e.from(),
                e.to(),
                null,
                e.agency(),
                declined == null ? outside(e) : declined.outside(),
                open ? remark : null);
    }

    private static @Nullable String outside(PastEvent e) {
        return e.move() == Move.CANCELLATION
                ? CancelReason.valueOf(e.reason()).outside().name()
                : e.reason();
    }
}
