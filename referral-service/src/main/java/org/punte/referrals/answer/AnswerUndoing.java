package org.punte.referrals.answer;

import static org.punte.referrals.ReferralProblem.TRANSFER_STANDS;
import static org.punte.referrals.ReferralProblem.UNDOING_TOO_LATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.reading.ReceivedView;
import org.punte.referrals.reading.ReferralReading;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.referrals.sheet.Step;

/** Takes an answer back, inside its window, and an acceptance only while nobody has read who the person is. */
@ApplicationScoped
@Transactional
class AnswerUndoing {
    private final ReferralMoves referrals;
    private final ReferralReading reading;
    private final UnreadGrantClient grants;
    private final Deadlines deadlines;

    AnswerUndoing(ReferralMoves referrals, ReferralReading reading, UnreadGrantClient grants, Deadlines deadlines) {
        this.referrals = referrals;
        this.reading = reading;
        this.grants = grants;
        this.deadlines = deadlines;
    }

    ReceivedView undo(UUID id, UndoAnswer command) {
        return reading.received(referrals.make(id, Move.ANSWER_UNDONE, referral -> requireUndoable(referral, command)));
    }

    private Step requireUndoable(ReferralSheet referral, UndoAnswer command) {
        if (referral.isTransfer() && referral.status() == ReferralStatus.ACCEPTED) {
            throw TRANSFER_STANDS.because("The case of referral %s is yours", referral.id());
        }
        if (!referral.isUndoableAt(deadlines.now())) {
            throw UNDOING_TOO_LATE.because(
                    "The time in which the answer to referral %s can be taken back is over", referral.id());
        }
        if (referral.status() == ReferralStatus.ACCEPTED) grants.end(referral.id());
        return command;
    }
}
