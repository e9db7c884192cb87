package org.punte.referrals.life;

import static org.punte.referrals.life.ReferralStatus.ACCEPTED;
import static org.punte.referrals.life.ReferralStatus.ACKNOWLEDGED;
import static org.punte.referrals.life.ReferralStatus.CANCELLED;
import static org.punte.referrals.life.ReferralStatus.COMPLETED;
import static org.punte.referrals.life.ReferralStatus.CONSENT_WITHDRAWN;
import static org.punte.referrals.life.ReferralStatus.DECLINED;
import static org.punte.referrals.life.ReferralStatus.DRAFT;
import static org.punte.referrals.life.ReferralStatus.EXPIRED;
import static org.punte.referrals.life.ReferralStatus.INFORMATION_REQUESTED;
import static org.punte.referrals.life.ReferralStatus.IN_SERVICE;
import static org.punte.referrals.life.ReferralStatus.ON_HOLD;
import static org.punte.referrals.life.ReferralStatus.SENT;
import static org.punte.referrals.life.ReferralStatus.WAITLISTED;
import static org.punte.referrals.life.Side.AUTHOR;
import static org.punte.referrals.life.Side.RECEIVER;
import static org.punte.referrals.life.Side.SENDER;
import static org.punte.referrals.life.Side.SYSTEM;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can happen to a referral, by whom, and from where to where; {@code referral-life.yaml} in code. */
public enum Move {
    DRAFTING(AUTHOR, DRAFT),
    SENDING(AUTHOR, SENT, DRAFT),
    ACKNOWLEDGEMENT(RECEIVER, ACKNOWLEDGED, SENT),
    ACCEPTANCE(RECEIVER, ACCEPTED, SENT, ACKNOWLEDGED, INFORMATION_REQUESTED, WAITLISTED),
    DECLINE(RECEIVER, DECLINED, SENT, ACKNOWLEDGED, INFORMATION_REQUESTED, WAITLISTED),
    START(RECEIVER, IN_SERVICE, ACCEPTED),
    COMPLETION(RECEIVER, COMPLETED, ACCEPTED, IN_SERVICE, ON_HOLD),
    CANCELLATION(
            SENDER, CANCELLED, SENT, ACKNOWLEDGED, INFORMATION_REQUESTED, ACCEPTED, WAITLISTED, IN_SERVICE, ON_HOLD),
    CONSENT_WITHDRAWAL(
            SYSTEM,
            CONSENT_WITHDRAWN,
            SENT,
            ACKNOWLEDGED,
            INFORMATION_REQUESTED,
            ACCEPTED,
            WAITLISTED,
            IN_SERVICE,
            ON_HOLD),
    EXPIRY(SYSTEM, EXPIRED, SENT, ACKNOWLEDGED, INFORMATION_REQUESTED),
    /** Other workers; it stays where it stands. */
    REASSIGNMENT(RECEIVER, null, ACCEPTED, IN_SERVICE, ON_HOLD);

    private final Side side;
    private final @Nullable ReferralStatus to;
    private final Set<ReferralStatus> from = EnumSet.noneOf(ReferralStatus.class);

    Move(Side side, @Nullable ReferralStatus to, ReferralStatus... from) {
        this.side = side;
        this.to = to;
        this.from.addAll(List.of(from));
    }

    public Side side() {
        return side;
    }

    /** Where it leads; null where it leads nowhere else. */
    public @Nullable ReferralStatus to() {
        return to;
    }

    public boolean leavesFrom(ReferralStatus status) {
        return from.contains(status);
    }

    /** What can happen to a referral that stands there. */
    public static Stream<Move> from(ReferralStatus status) {
        return Stream.of(values()).filter(move -> move.leavesFrom(status));
    }
}
