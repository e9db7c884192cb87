package org.punte.referrals.clock;

import static java.util.Objects.requireNonNull;
import static org.punte.referrals.life.ReferralStatus.ACKNOWLEDGED;
import static org.punte.referrals.life.ReferralStatus.DRAFT;
import static org.punte.referrals.life.ReferralStatus.INFORMATION_REQUESTED;
import static org.punte.referrals.life.ReferralStatus.SENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.ReferralMoved;
import org.punte.referrals.need.Urgency;

/**
 * Starts the clocks with the sending, in its transaction: one row, one statement. Most other moves cost nothing, because a
 * clock that comes due looks first at what has happened meanwhile; only what may be due sooner is looked at anew.
 */
@ApplicationScoped
class Clocks {
    private final ClockRepository clocks;
    private final CalendarTimes times;

    Clocks(ClockRepository clocks, CalendarTimes times) {
        this.clocks = clocks;
        this.times = times;
    }

    void moved(@Observes ReferralMoved move) {
        if (move.before() == DRAFT && move.status() == SENT) clocks.persist(times.begun(move));
        else if (move.move() == Move.INFORMATION_REQUEST) asked(move, requireNonNull(move.questionDueAt()));
        else if (move.move() == Move.INFORMATION) answered(move);
        else if (move.leavesUnseen()) cancelled(move);
        else follow(move);
    }

    private void follow(ReferralMoved move) {
        // an answer in spite of an open question: what was left of its time is there again when it is taken back
        if (move.before() == INFORMATION_REQUESTED && move.status() != INFORMATION_REQUESTED) answered(move);
        if (move.move() == Move.ANSWER_UNDONE) takenBack(move);
        if (move.awaitsStartAnew()) begins(move);
        else if (isLookedAtAnew(move)) clocks.wake(move.id(), move.at());
        // silence is spoken of again; a day of its own goes on as it was
        else if (move.move() == Move.PROMISE_DENIAL) clocks.lookAgain(move.id(), move.at());
    }

    private void asked(ReferralMoved move, Instant dueAt) {
        clocks.findByIdOptional(move.id())
                .ifPresent(clock -> clock.ask(move.at(), dueAt, move.urgency() != Urgency.EMERGENCY));
    }

    private void answered(ReferralMoved move) {
        clocks.findByIdOptional(move.id()).ifPresent(clock -> clock.goOn(move.at(), move.urgency(), times));
    }

    private void cancelled(ReferralMoved move) {
        clocks.findByIdOptional(move.id())
                .ifPresent(clock -> clock.awaitConfirmation(move.version(), times.confirmation(move)));
    }

    /** After the limit as before it whoever took a wrong answer back has time for the right one. */
    private void takenBack(ReferralMoved move) {
        clocks.findByIdOptional(move.id())
                .ifPresent(clock -> clock.takenBack(times.expiry(move.urgency(), move.receiver(), move.at())));
    }

    /** After a wait the next moment is that of the service; the day of the wait is over. */
    private void begins(ReferralMoved move) {
        clocks.findByIdOptional(move.id()).ifPresent(clock -> clock.startAnew(move.startBy()));
    }

    private static boolean isLookedAtAnew(ReferralMoved move) {
        // also when it is a new day of whoever waits already, or of what is paused
        if (move.move() == Move.WAITLISTING || move.move() == Move.HOLD) return true;
        if (move.before() == move.status()) return false;
        boolean waitsAgain = move.status() == ACKNOWLEDGED && move.before() != SENT;
        // what has a day of its own, or has just come back
        return waitsAgain || move.status().isAgreedWait() || move.status().isNo();
    }
}
