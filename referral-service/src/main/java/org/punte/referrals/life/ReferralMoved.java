package org.punte.referrals.life;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;

/**
 * A referral moved; told inside the service, in the transaction that wrote it down, to the features that follow: clocks, desk,
 * counts. Never told of a draft, which is nobody's but its author's.
 *
 * @param before where it stood; the same as {@code status} when only its workers changed
 * @param reason the coded reason of the move, where it has one
 * @param answerBy when the answer is due, in real time
 * @param startBy when the service should begin, in real time
 * @param workers whom the receiver has named; of an acceptance that was taken back, whom it had named
 * @param begunOn the day of the first service, if it has ever begun
 * @param at the moment of the move, as the timeline has it; clocks stop and go on at this one, so that they agree with what is shown
 * @param questionDueAt by when the sender answers the question that is open now
 */
public record ReferralMoved(
        UUID id,
        int version,
        UUID sender,
        UUID receiver,
        UUID author,
        ServiceCode service,
        Urgency urgency,
        Move move,
        ReferralStatus before,
        ReferralStatus status,
        @Nullable String reason,
        Instant answerBy,
        Instant startBy,
        List<UUID> workers,
        @Nullable Instant questionDueAt,
        ReferralType type,
        @Nullable LocalDate begunOn,
        Instant at) {

    /** Whether the service has ever begun. */
    public boolean begun() {
        return begunOn != null;
    }

    /** Whether the service is waited for: it has not begun, also where that is paused, nor come to an end. */
    public boolean awaitsService() {
        if (status == ReferralStatus.ON_HOLD) return !begun();
        return status.isNotBegun();
    }

    /** Whether its sender took back what the receiver had taken on; the receiver has to say that it saw that. */
    public boolean leavesUnseen() {
        return move == Move.CANCELLATION && before.isTakenOn();
    }

    /** Whether the start of the service is waited for again: after a place on a waiting list, or a pause before anything had begun. */
    public boolean awaitsStartAnew() {
        return status == ReferralStatus.ACCEPTED && before.isAgreedWait();
    }

    /** Whether it was taken on and comes to nothing before its service has begun: what was given for it is free again. */
    public boolean endsUnbegun() {
        if (begun() || before != ReferralStatus.ACCEPTED && before != ReferralStatus.ON_HOLD) return false;
        return switch (move) {
            case CANCELLATION, CONSENT_WITHDRAWAL, ERROR, ANSWER_UNDONE, NON_DELIVERY, RETURN -> true;
            case COMPLETION -> !Outcome.valueOf(requireNonNull(reason)).wasService();
            default -> false;
        };
    }

    /**
     * Whether the receiver ends what it has taken on without the service, and not because of the person: a return, by whatever
     * name. Nobody shall read who somebody is and then let go under a name that is not counted.
     */
    public boolean isGivingBack() {
        if (!before.isTakenOn()) return false;
        return switch (move) {
            // taken back before anybody read, as far as is known: whoever does it again has looked for something
            case RETURN, ANSWER_UNDONE -> true;
            case NON_DELIVERY ->
                !NonDeliveryReason.valueOf(requireNonNull(reason)).isOfThePerson();
            case COMPLETION -> !Outcome.valueOf(requireNonNull(reason)).isServedOrOfThePerson();
            default -> false;
        };
    }
}
