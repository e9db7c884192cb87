package org.punte.referrals.answer;

import static org.punte.referrals.ReferralProblem.DATE_IN_THE_PAST;
import static org.punte.referrals.ReferralProblem.PROPOSAL_NOT_POSSIBLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.referrals.agency.Agencies;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.Move;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.sheet.ReferralSheet;

/** The answers that are neither yes nor no: later, and elsewhere; each is one transaction. */
@ApplicationScoped
@Transactional
class ReferralDeferral {
    private final ReferralMoves referrals;
    private final Deadlines deadlines;
    private final Agencies agencies;

    ReferralDeferral(ReferralMoves referrals, Deadlines deadlines, Agencies agencies) {
        this.referrals = referrals;
        this.deadlines = deadlines;
        this.agencies = agencies;
    }

    ReferralSheet waitlist(UUID id, WaitlistReferral command) {
        return referrals.make(id, Move.WAITLISTING, referral -> {
            if (command.expectedOn().isBefore(deadlines.todayAt(referral.receiver()))) {
                throw DATE_IN_THE_PAST.because("The expected day lies behind");
            }
            return command;
        });
    }

    ReferralSheet redirect(UUID id, RedirectReferral command) {
        return referrals.make(id, Move.REDIRECTION, referral -> {
            var proposed = command.proposedAgency();
            boolean isParty = proposed.equals(referral.sender()) || proposed.equals(referral.receiver());
            if (isParty || !agencies.known(proposed).status().receives()) {
                throw PROPOSAL_NOT_POSSIBLE.because("Agency %s cannot be proposed", proposed);
            }
            return command;
        });
    }
}
