package org.punte.referrals.course;

import static org.punte.referrals.ReferralProblem.DATE_IN_THE_FUTURE;
import static org.punte.referrals.ReferralProblem.DATE_IN_THE_PAST;
import static org.punte.referrals.ReferralProblem.STILL_ASSIGNED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.colleague.Colleagues;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.Move;
import org.punte.referrals.reading.ReceivedView;
import org.punte.referrals.reading.ReferralReading;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.sheet.Brought;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.referrals.sheet.Step;
import org.punte.web.caller.Caller;

/** One method per thing that a receiver does with whom it has taken on; each is one transaction. */
@ApplicationScoped
@Transactional
class ReferralCourse {
    private final ReferralMoves referrals;
    private final ReferralReading reading;
    private final Colleagues colleagues;
    private final Deadlines deadlines;
    private final Caller caller;

    ReferralCourse(
            ReferralMoves referrals,
            ReferralReading reading,
            Colleagues colleagues,
            Deadlines deadlines,
            Caller caller) {
        this.referrals = referrals;
        this.reading = reading;
        this.colleagues = colleagues;
        this.deadlines = deadlines;
        this.caller = caller;
    }

    ReceivedView start(UUID id, @Nullable LocalDate firstServiceOn) {
        return reading.received(referrals.make(id, Move.START, referral -> {
            var today = deadlines.todayAt(referral.receiver());
            if (firstServiceOn == null) return new Start(today);
            if (firstServiceOn.isAfter(today)) throw DATE_IN_THE_FUTURE.at("firstServiceOn", "is still to come");
            return new Start(firstServiceOn);
        }));
    }

    ReceivedView complete(UUID id, CompleteReferral command) {
        command.requireAgreed();
        return reading.received(referrals.make(id, command));
    }

    ReceivedView hold(UUID id, HoldReferral command) {
        return reading.received(referrals.make(id, Move.HOLD, referral -> {
            if (command.reviewOn().isBefore(deadlines.todayAt(referral.receiver()))) {
                throw DATE_IN_THE_PAST.because("The day of the review lies behind");
            }
            return command;
        }));
    }

    ReceivedView resume(UUID id) {
        return reading.received(referrals.make(
                id, Move.RESUMPTION, referral -> () -> referral.hasBegun() ? Move.RESUMPTION : Move.PAUSE_ENDED));
    }

    ReceivedView fail(UUID id, FailReferral command) {
        command.requireAgreed();
        return reading.received(referrals.make(id, command));
    }

    ReceivedView assign(UUID id, NameWorkers command) {
        return reading.received(referrals.make(id, Move.REASSIGNMENT, referral -> {
            requireReplaceable(referral, command);
            colleagues.requireAtWork(id, command.workers());
            return command;
        }));
    }

    /** While one of the named workers is there, a supervisor names others and not herself: it would open the person to her. */
    private void requireReplaceable(ReferralSheet referral, NameWorkers by) {
        if (by.workers().contains(caller.account()) && colleagues.isAnyAtWork(referral.id(), referral.workers())) {
            throw STILL_ASSIGNED.because(
                    "A named worker of referral %s is there: name others than yourself", referral.id());
        }
    }

    private record Start(LocalDate firstServiceOn) implements Step {
        @Override
        public Move move() {
            return Move.START;
        }

        @Override
        public void write(Brought brought) {
            brought.firstServiceOn = firstServiceOn;
        }
    }
}
