package org.punte.referrals.life;

import static org.punte.referrals.ReferralProblem.MOVE_NOT_ALLOWED;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.punte.web.problem.Rejection;

/** Where a referral stands. {@link Move} says how it gets there. */
public enum ReferralStatus {
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
    EXPIRED,
    ENTERED_IN_ERROR;

    /** For queries: those of which {@link #isOpen} says so, and so on. */
    public static final Set<ReferralStatus> OPEN = those(ReferralStatus::isOpen);

    public static final Set<ReferralStatus> AWAITING_ANSWER = those(ReferralStatus::awaitsAnswer);
    public static final Set<ReferralStatus> ANSWERABLE = those(ReferralStatus::isAnswerable);
    public static final Set<ReferralStatus> NOT_BEGUN = those(ReferralStatus::isNotBegun);
    public static final Set<ReferralStatus> IN_HAND = those(ReferralStatus::isInHand);
    public static final Set<ReferralStatus> KEPT = those(ReferralStatus::isKept);
    public static final Set<ReferralStatus> NOES = those(ReferralStatus::isNo);
    public static final Set<ReferralStatus> WITH_SENDER = those(ReferralStatus::waitsForSender);

    /** Where it can go from here. */
    public Set<ReferralStatus> next() {
        return targets(Move.from(this));
    }

    /** Where it stands after the move, if the rule book has that one here. */
    public ReferralStatus by(Move move) {
        require(move, possible -> possible.isOf(move.side()));
        return move.to() == null ? this : move.to();
    }

    /** Refuses a move that the rule book has not here, and says where those lead that are {@code theirs} who ask. */
    public void require(Move move, Predicate<Move> theirs) {
        if (!move.leavesFrom(this)) throw refused(move, theirs);
    }

    /** Nobody has said yes or no yet: the clock of the answer runs. */
    public boolean awaitsAnswer() {
        return this == SENT || this == ACKNOWLEDGED || this == INFORMATION_REQUESTED;
    }

    /** Nobody has said a yes or no that stands: a place on a waiting list is neither. */
    public boolean isAnswerable() {
        return awaitsAnswer() || this == WAITLISTED;
    }

    /** The service is waited for. Of a pause its referral says whether anything had begun. */
    public boolean isNotBegun() {
        return isAnswerable() || this == ACCEPTED;
    }

    /** The receiver said no, or nothing in its time: it came back, and may still be taken back or asked for elsewhere. */
    public boolean isNo() {
        return this == DECLINED || this == REDIRECTED || this == EXPIRED;
    }

    /**
     * Nothing comes of it before the sender is there: it has no answer, or has come back. Whoever was taken on is in the
     * receiver's hands, and the receiver hears what is late there, whatever becomes of the sender.
     */
    public boolean waitsForSender() {
        return awaitsAnswer() || isNo();
    }

    /** The receiver has taken it on, and it is not over. */
    public boolean isInHand() {
        return this == ACCEPTED || this == IN_SERVICE || this == ON_HOLD;
    }

    /** The receiver has it in hand, or keeps it waiting for a place. */
    public boolean isKept() {
        return isInHand() || this == WAITLISTED;
    }

    /** The receiver has taken it on: its named workers may know more than the envelope. */
    public boolean isTakenOn() {
        return isInHand() || this == COMPLETED;
    }

    /** It was sent and is not over. */
    public boolean isOpen() {
        return this != DRAFT && !isOver();
    }

    /** It came to its end, whatever that was: a new one can go on from it. */
    public boolean isOver() {
        return switch (this) {
            case DRAFT, SENT, ACKNOWLEDGED, INFORMATION_REQUESTED, WAITLISTED, ACCEPTED, IN_SERVICE, ON_HOLD -> false;
            case DECLINED,
                    REDIRECTED,
                    COMPLETED,
                    NOT_DELIVERED,
                    CANCELLED,
                    CONSENT_WITHDRAWN,
                    EXPIRED,
                    ENTERED_IN_ERROR -> true;
        };
    }

    /** Nothing happens for a while, and both sides know until when: a place on a waiting list, a pause. */
    public boolean isAgreedWait() {
        return this == WAITLISTED || this == ON_HOLD;
    }

    private static Set<ReferralStatus> those(Predicate<ReferralStatus> meant) {
        return Stream.of(values()).filter(meant).collect(Collectors.toUnmodifiableSet());
    }

    private Rejection refused(Move move, Predicate<Move> theirs) {
        return MOVE_NOT_ALLOWED
                .because("%s is not for a referral that is %s", move, this)
                .with("current", this)
                .with("allowed", targets(Move.from(this).filter(theirs)));
    }

    private static Set<ReferralStatus> targets(Stream<Move> moves) {
        return moves.map(Move::to)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReferralStatus.class)));
    }
}
