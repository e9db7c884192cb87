package org.punte.referrals.answer;

import static org.punte.referrals.ReferralProblem.PERSON_WAS_READ;
import static org.punte.referrals.ReferralProblem.TRANSFER_STANDS;
import static org.punte.referrals.ReferralProblem.UNDOING_TOO_LATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.punte.referrals.consent.ConsentGate;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.party.Parties;
import org.punte.referrals.reading.ReceivedView;
import org.punte.referrals.reading.ReferralReading;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.referrals.sheet.Step;

/** Takes an answer back, inside its window, and an acceptance only while nobody has read who the person is, or what was written of her. */
@ApplicationScoped
@Transactional
public class AnswerUndoing {
    private final ReferralMoves referrals;
    private final ReferralReading reading;
    private final UnreadGrantClient grants;
    private final Window window;
    private final Parties parties;

    AnswerUndoing(
            ReferralMoves referrals,
            ReferralReading reading,
            UnreadGrantClient grants,
            Window window,
            Parties parties) {
        this.referrals = referrals;
        this.reading = reading;
        this.grants = grants;
        this.window = window;
        this.parties = parties;
    }

    ReceivedView undo(UUID id, UndoAnswer command) {
        return reading.received(referrals.make(id, Move.ANSWER_UNDONE, referral -> {
            parties.requireTogether(Move.ANSWER_UNDONE, referral);
            requireUndoable(referral);
            if (isTakenOn(referral)) grants.end(referral.id());
            return command;
        }));
    }

    /** Of several that were answered as one, and are held: none is let go while another one cannot be. Answers the step of each. */
    public Step together(List<ReferralSheet> answered, UndoAnswer command) {
        answered.forEach(this::requireUndoable);
        var taken = answered.stream()
                .filter(AnswerUndoing::isTakenOn)
                .map(ReferralSheet::id)
                .toList();
        if (!taken.isEmpty()) grants.end(taken);
        return command;
    }

    private static boolean isTakenOn(ReferralSheet referral) {
        return referral.status() == ReferralStatus.ACCEPTED;
    }

    private void requireUndoable(ReferralSheet referral) {
        if (referral.isTransfer() && isTakenOn(referral)) {
            throw TRANSFER_STANDS.because("The case of referral %s is yours", referral.id());
        }
        if (!window.isOpen(referral))
            throw UNDOING_TOO_LATE.because("The answer to referral %s can no longer be taken back", referral.id());
        if (isTakenOn(referral) && reading.isNoteRead(referral)) {
            throw PERSON_WAS_READ.because("Somebody has read the note of referral %s", referral.id());
        }
    }

    /** Whether there is anything to go back to: its time is not over, nor is what the person agreed to. */
    @ApplicationScoped
    static class Window {
        private final Deadlines deadlines;
        private final ConsentGate gate;

        Window(Deadlines deadlines, ConsentGate gate) {
            this.deadlines = deadlines;
            this.gate = gate;
        }

        boolean isOpen(ReferralSheet referral) {
            return referral.isUndoableAt(deadlines.now()) && !wasLeftBehind(referral);
        }

        /** The end of a consent ends what is open, and passes over what was declined: so that is asked here. */
        private boolean wasLeftBehind(ReferralSheet referral) {
            return referral.status().isNo() && gate.hasEnded(referral.brought().consent, referral.sender());
        }
    }
}
