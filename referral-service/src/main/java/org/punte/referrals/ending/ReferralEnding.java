package org.punte.referrals.ending;

import static org.punte.referrals.ReferralProblem.MOVE_NOT_ALLOWED;
import static org.punte.referrals.ReferralProblem.TRANSFER_STANDS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.Move;
import org.punte.referrals.reading.ReceivedView;
import org.punte.referrals.reading.ReferralReading;
import org.punte.referrals.reading.SentView;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.sheet.Brought;
import org.punte.referrals.sheet.Step;

/** One method per way in which a referral is ended by its sender, and how the receiver confirms that; each is one transaction. */
@ApplicationScoped
@Transactional
class ReferralEnding {
    private final ReferralMoves referrals;
    private final ReferralReading reading;
    private final Deadlines deadlines;

    ReferralEnding(ReferralMoves referrals, ReferralReading reading, Deadlines deadlines) {
        this.referrals = referrals;
        this.reading = reading;
        this.deadlines = deadlines;
    }

    SentView cancel(UUID id, CancelReferral command) {
        return reading.sent(referrals.make(id, Move.CANCELLATION, referral -> {
            if (referral.isTransfer() && referral.status().isTakenOn()) {
                throw TRANSFER_STANDS.because("The case of referral %s is with its receiver", id);
            }
            return command;
        }));
    }

    SentView enterInError(UUID id, EnterInError command) {
        return reading.sent(referrals.make(id, command));
    }

    /** Once; a second time has nothing left to say. */
    ReceivedView confirm(UUID id) {
        return reading.received(referrals.make(id, Move.CANCELLATION_CONFIRMATION, referral -> {
            if (referral.brought().confirmedAt != null) {
                throw MOVE_NOT_ALLOWED
                        .because("The cancellation of referral %s was confirmed before", id)
                        .with("current", referral.status())
                        .with("allowed", Set.of());
            }
            return new Confirmation(deadlines.now());
        }));
    }

    private record Confirmation(Instant at) implements Step {
        @Override
        public Move move() {
            return Move.CANCELLATION_CONFIRMATION;
        }

        @Override
        public void write(Brought brought) {
            brought.confirmedAt = at;
        }
    }
}
