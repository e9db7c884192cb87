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

    /** The receiver said no, or nothing in its time: it came back, and may still be taken back or asked for elsewhere. */
    public boolean isNo() {
        return this == DECLINED || this == REDIRECTED || this == EXPIRED;
    }

    /** The receiver has taken it on: its named workers may know more than the envelope. */
    public boolean isTakenOn() {
        return this == ACCEPTED || this == IN_SERVICE || this == ON_HOLD || this == COMPLETED;
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
