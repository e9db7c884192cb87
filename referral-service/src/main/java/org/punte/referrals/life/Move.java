package org.punte.referrals.life;

import static org.punte.referrals.life.ReferralStatus.ACCEPTED;
import static org.punte.referrals.life.ReferralStatus.ACKNOWLEDGED;
import static org.punte.referrals.life.ReferralStatus.CANCELLED;
import static org.punte.referrals.life.ReferralStatus.COMPLETED;
import static org.punte.referrals.life.ReferralStatus.CONSENT_WITHDRAWN;
import static org.punte.referrals.life.ReferralStatus.DECLINED;
import static org.punte.referrals.life.ReferralStatus.DRAFT;
import static org.punte.referrals.life.ReferralStatus.ENTERED_IN_ERROR;
import static org.punte.referrals.life.ReferralStatus.EXPIRED;
import static org.punte.referrals.life.ReferralStatus.INFORMATION_REQUESTED;
import static org.punte.referrals.life.ReferralStatus.IN_SERVICE;
import static org.punte.referrals.life.ReferralStatus.NOT_DELIVERED;
import static org.punte.referrals.life.ReferralStatus.ON_HOLD;
import static org.punte.referrals.life.ReferralStatus.REDIRECTED;
import static org.punte.referrals.life.ReferralStatus.SENT;
import static org.punte.referrals.life.ReferralStatus.WAITLISTED;
import static org.punte.referrals.life.Side.AUTHOR;
import static org.punte.referrals.life.Side.RECEIVER;
import static org.punte.referrals.life.Side.SENDER;
import static org.punte.referrals.life.Side.SYSTEM;
import static org.punte.referrals.life.Who.ANSWERING;
import static org.punte.referrals.life.Who.NOBODY;
import static org.punte.referrals.life.Who.SUPERVISING;
import static org.punte.referrals.life.Who.WORKING;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can happen to a referral, by whom, and from where to where; {@code referral-life.yaml} in code. */
public enum Move {
    DRAFTING(AUTHOR, WORKING, DRAFT),
    /** What its author makes of a draft; it stays one. */
    REDRAFTING(AUTHOR, WORKING, null, DRAFT),
    SENDING(AUTHOR, WORKING, SENT, DRAFT),
    ACKNOWLEDGEMENT(RECEIVER, ANSWERING, ACKNOWLEDGED, SENT),
    INFORMATION_REQUEST(RECEIVER, ANSWERING, INFORMATION_REQUESTED, SENT, ACKNOWLEDGED),
    INFORMATION(SENDER, WORKING, ACKNOWLEDGED, INFORMATION_REQUESTED),
    /** The sender has rung, and writes down what was promised; it is no answer. */
    PROMISE(SENDER, WORKING, null, SENT, ACKNOWLEDGED, INFORMATION_REQUESTED),
    /** The receiver says that nobody there promised it. */
    PROMISE_DENIAL(RECEIVER, ANSWERING, null, SENT, ACKNOWLEDGED, INFORMATION_REQUESTED),
    ACCEPTANCE(RECEIVER, ANSWERING, ACCEPTED, SENT, ACKNOWLEDGED, INFORMATION_REQUESTED, WAITLISTED),
    /** Whoever waits may be given a new day. */
    WAITLISTING(RECEIVER, ANSWERING, WAITLISTED, SENT, ACKNOWLEDGED, INFORMATION_REQUESTED, WAITLISTED),
    DECLINE(RECEIVER, ANSWERING, DECLINED, SENT, ACKNOWLEDGED, INFORMATION_REQUESTED, WAITLISTED),
    REDIRECTION(RECEIVER, ANSWERING, REDIRECTED, SENT, ACKNOWLEDGED, INFORMATION_REQUESTED, WAITLISTED),
    ANSWER_UNDONE(RECEIVER, ANSWERING, ACKNOWLEDGED, ACCEPTED, DECLINED),
    START(RECEIVER, ANSWERING, IN_SERVICE, ACCEPTED),
    /** What is paused may be given a new day. */
    HOLD(RECEIVER, WORKING, ON_HOLD, ACCEPTED, IN_SERVICE, ON_HOLD),
    RESUMPTION(RECEIVER, WORKING, IN_SERVICE, ON_HOLD),
    /** The pause is over, and the service has never begun: that is waited for again. */
    PAUSE_ENDED(RECEIVER, WORKING, ACCEPTED, ON_HOLD),
    COMPLETION(RECEIVER, ANSWERING, COMPLETED, ACCEPTED, IN_SERVICE, ON_HOLD),
    NON_DELIVERY(RECEIVER, WORKING, NOT_DELIVERED, ACCEPTED, WAITLISTED, IN_SERVICE, ON_HOLD),
    /** The receiver gives back whom it has taken on. */
    RETURN(RECEIVER, WORKING, NOT_DELIVERED, ACCEPTED, IN_SERVICE, ON_HOLD),
    /** Other workers. */
    REASSIGNMENT(RECEIVER, SUPERVISING, null, ACCEPTED, IN_SERVICE, ON_HOLD),
    CANCELLATION(
            SENDER,
            WORKING,
            CANCELLED,
            SENT,
            ACKNOWLEDGED,
            INFORMATION_REQUESTED,
            ACCEPTED,
            WAITLISTED,
            IN_SERVICE,
            ON_HOLD),
    /** The receiver has seen that it was taken back. */
    CANCELLATION_CONFIRMATION(RECEIVER, ANSWERING, null, CANCELLED),
    CONSENT_WITHDRAWAL(
            SYSTEM,
            NOBODY,
            CONSENT_WITHDRAWN,
            SENT,
            ACKNOWLEDGED,
            INFORMATION_REQUESTED,
            ACCEPTED,
            WAITLISTED,
            IN_SERVICE,
            ON_HOLD),
    EXPIRY(SYSTEM, NOBODY, EXPIRED, SENT, ACKNOWLEDGED, INFORMATION_REQUESTED),
    ERROR(
            SENDER,
            SUPERVISING,
            ENTERED_IN_ERROR,
            DRAFT,
            SENT,
            ACKNOWLEDGED,
            INFORMATION_REQUESTED,
            ACCEPTED,
            WAITLISTED,
            DECLINED,
            REDIRECTED,
            IN_SERVICE,
            ON_HOLD,
            COMPLETED,
            NOT_DELIVERED,
            CANCELLED,
            CONSENT_WITHDRAWN,
            EXPIRED);

    private final Side side;
    private final Who who;
    private final @Nullable ReferralStatus to;
    private final Set<ReferralStatus> from = EnumSet.noneOf(ReferralStatus.class);

    Move(Side side, Who who, @Nullable ReferralStatus to, ReferralStatus... from) {
        this.side = side;
        this.who = who;
        this.to = to;
        this.from.addAll(List.of(from));
    }

    public Side side() {
        return side;
    }

    /** Whether whoever stands there can ask for it: consent ends elsewhere, and time by itself. */
    public boolean isOf(Side asking) {
        return side != SYSTEM && (side == RECEIVER) == (asking == RECEIVER);
    }

    /** Who at that side. */
    public Who who() {
        return who;
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
