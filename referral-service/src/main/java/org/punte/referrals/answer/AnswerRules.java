package org.punte.referrals.answer;

import static org.punte.referrals.ReferralProblem.CONSENT_MISSING;
import static org.punte.referrals.ReferralProblem.DATE_IN_THE_PAST;
import static org.punte.referrals.ReferralProblem.NOT_A_DUPLICATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.punte.referrals.colleague.Colleagues;
import org.punte.referrals.cooperation.Cooperation;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.DeclineReason;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.referrals.sheet.Step;

/** What an answer has to fulfil, whether one referral is answered or several together. Each answers the step to make. */
@ApplicationScoped
@Transactional
public class AnswerRules {
    private final ReferralMoves referrals;
    private final Cooperation cooperation;
    private final Colleagues colleagues;
    private final Deadlines deadlines;
    private final UndoConfig undoing;

    AnswerRules(
            ReferralMoves referrals,
            Cooperation cooperation,
            Colleagues colleagues,
            Deadlines deadlines,
            UndoConfig undoing) {
        this.referrals = referrals;
        this.cooperation = cooperation;
        this.colleagues = colleagues;
        this.deadlines = deadlines;
        this.undoing = undoing;
    }

    public Step acceptance(ReferralSheet referral, AcceptReferral command) {
        cooperation.requireTaking(referral.sender());
        colleagues.requireAtWork(referral.id(), command.workers());
        if (isConsentOver(referral)) {
            throw CONSENT_MISSING.because("The consent for referral %s is over", referral.id());
        }
        // what follows from a transfer cannot be taken back
        return referral.isTransfer() ? command : undoable(command);
    }

    public Step decline(ReferralSheet referral, DeclineReferral command) {
        requireTwin(referral, command.reason());
        return undoable(command);
    }

    /** "Sent twice" says so of one sender's own: that another agency brought the person as well is told to nobody. */
    public void requireTwin(ReferralSheet referral, DeclineReason reason) {
        if (reason == DeclineReason.DUPLICATE_REFERRAL && !referrals.hasTwin(referral)) {
            throw NOT_A_DUPLICATE.because("Referral %s has no other of the same sender beside it", referral.id());
        }
    }

    public Step waitlisting(ReferralSheet referral, WaitlistReferral command) {
        if (command.expectedOn().isBefore(deadlines.todayAt(referral.receiver()))) {
            throw DATE_IN_THE_PAST.because("The expected day lies behind");
        }
        return command;
    }

    /** Its last day has passed, and nobody has said so yet. */
    public boolean isConsentOver(ReferralSheet referral) {
        return referral.isConsentOverAt(deadlines.now());
    }

    private Step undoable(Step answer) {
        return new Undoable(answer, deadlines.now().plus(undoing.window()));
    }
}
