package org.punte.referrals.answer;

import static org.punte.referrals.ReferralProblem.CONSENT_MISSING;
import static org.punte.referrals.ReferralProblem.NOT_A_DUPLICATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.punte.referrals.colleague.Colleagues;
import org.punte.referrals.cooperation.Cooperation;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.DeclineReason;
import org.punte.referrals.life.Move;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.referrals.sheet.Step;

/** One method per answer; each is one transaction. */
@ApplicationScoped
@Transactional
public class ReferralAnswers {
    private final ReferralMoves referrals;
    private final Cooperation cooperation;
    private final Colleagues colleagues;
    private final Deadlines deadlines;
    private final UndoConfig undoing;

    ReferralAnswers(
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

    ReferralSheet acknowledge(UUID id) {
        return referrals.make(id, () -> Move.ACKNOWLEDGEMENT);
    }

    ReferralSheet accept(UUID id, AcceptReferral command) {
        return referrals.make(id, Move.ACCEPTANCE, referral -> requireAcceptable(referral, command));
    }

    /** The same with whom the decision names, over the referral as it stands. */
    public ReferralSheet accept(UUID id, Function<ReferralSheet, Set<UUID>> decision) {
        return referrals.make(
                id,
                Move.ACCEPTANCE,
                referral -> requireAcceptable(referral, new AcceptReferral(decision.apply(referral))));
    }

    ReferralSheet decline(UUID id, DeclineReferral command) {
        return referrals.make(id, Move.DECLINE, referral -> requireTrue(referral, command));
    }

    private Step requireAcceptable(ReferralSheet referral, AcceptReferral command) {
        cooperation.requireTaking(referral.sender());
        colleagues.requireAtWork(referral.id(), command.workers());
        if (referral.isConsentOverAt(deadlines.now())) {
            throw CONSENT_MISSING.because("The consent for referral %s is over", referral.id());
        }
        // what follows from it cannot be taken back
        return referral.isTransfer() ? command : undoable(command);
    }

    private Step requireTrue(ReferralSheet referral, DeclineReferral command) {
        if (command.reason() == DeclineReason.DUPLICATE_REFERRAL && !referrals.hasTwin(referral)) {
            throw NOT_A_DUPLICATE.because("Referral %s has no other of the same sender beside it", referral.id());
        }
        return undoable(command);
    }

    private Step undoable(Step answer) {
        return new Undoable(answer, deadlines.now().plus(undoing.window()));
    }
}
