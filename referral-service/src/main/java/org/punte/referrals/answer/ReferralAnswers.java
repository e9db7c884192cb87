package org.punte.referrals.answer;

import static org.punte.referrals.ReferralProblem.CONSENT_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.punte.referrals.consent.ConsentGate;
import org.punte.referrals.life.Move;
import org.punte.referrals.party.Parties;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.sheet.ReferralSheet;

/** One method per answer; each is one transaction. */
@ApplicationScoped
@Transactional
public class ReferralAnswers {
    private final ReferralMoves referrals;
    private final AnswerRules rules;
    private final Parties parties;
    private final ConsentGate gate;

    ReferralAnswers(ReferralMoves referrals, AnswerRules rules, Parties parties, ConsentGate gate) {
        this.referrals = referrals;
        this.rules = rules;
        this.parties = parties;
        this.gate = gate;
    }

    ReferralSheet acknowledge(UUID id) {
        return referrals.make(id, () -> Move.ACKNOWLEDGEMENT);
    }

    ReferralSheet accept(UUID id, AcceptReferral command) {
        return accept(id, referral -> command.workers());
    }

    /** The same with whom the decision names, over the referral as it stands. */
    public ReferralSheet accept(UUID id, Function<ReferralSheet, Set<UUID>> decision) {
        return referrals.make(id, Move.ACCEPTANCE, referral -> {
            parties.requireAlone(referral);
            if (referral.isTransfer()) requireToLetIn(referral.brought().consent);
            return rules.acceptance(referral, new AcceptReferral(decision.apply(referral)));
        });
    }

    /** The acceptance of a transfer ends other help: not while a paused consent lets nobody in. */
    private void requireToLetIn(UUID consent) {
        if (!gate.isLive(consent)) throw CONSENT_MISSING.because("Consent %s lets nobody in at present", consent);
    }

    ReferralSheet decline(UUID id, DeclineReferral command) {
        return referrals.make(id, Move.DECLINE, referral -> {
            parties.requireAlone(referral);
            return rules.decline(referral, command);
        });
    }
}
