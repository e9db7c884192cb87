package org.punte.referrals.answer;

import static org.punte.referrals.ReferralProblem.PROPOSAL_NOT_POSSIBLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.referrals.agency.AgencyList;
import org.punte.referrals.life.Move;
import org.punte.referrals.party.Parties;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.sheet.ReferralSheet;

/** The answers that are neither yes nor no: later, and elsewhere; each is one transaction. */
@ApplicationScoped
@Transactional
class ReferralDeferral {
    private final ReferralMoves referrals;
    private final AnswerRules rules;
    private final Parties parties;
    private final AgencyList agencies;

    ReferralDeferral(ReferralMoves referrals, AnswerRules rules, Parties parties, AgencyList agencies) {
        this.referrals = referrals;
        this.rules = rules;
        this.parties = parties;
        this.agencies = agencies;
    }

    ReferralSheet waitlist(UUID id, WaitlistReferral command) {
        return referrals.make(id, Move.WAITLISTING, referral -> {
            parties.requireAlone(referral);
            return rules.waitlisting(referral, command);
        });
    }

    ReferralSheet redirect(UUID id, RedirectReferral command) {
        return referrals.make(id, Move.REDIRECTION, referral -> {
            parties.requireAlone(referral);
            requireProposable(command.proposedAgency(), referral);
            return command;
        });
    }

    /** Whom candidates would not name for the service, a receiver does not name either; nor anybody who was not heard of. */
    private void requireProposable(UUID proposed, ReferralSheet referral) {
        boolean isSide = proposed.equals(referral.sender()) || proposed.equals(referral.receiver());
        var agency = agencies.all().get(proposed);
        if (isSide || agency == null || !agency.mayBeProposedFor(referral.service()))
            throw PROPOSAL_NOT_POSSIBLE.because("Agency %s cannot be proposed", proposed);
    }
}
