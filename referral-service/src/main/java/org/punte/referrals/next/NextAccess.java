package org.punte.referrals.next;

import static org.punte.referrals.ReferralProblem.ONLY_THE_SENDER;
import static org.punte.referrals.ReferralProblem.REFERRAL_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.referrals.working.Working;
import org.punte.web.caller.Caller;
import org.punte.web.caller.Roles;

/**
 * Candidates say to whom a person has agreed: that is for whoever works with her, whom the author named for an absence, and
 * supervisors, not for the agency.
 */
@ApplicationScoped
class NextAccess {
    private final ReferralMoves referrals;
    private final Working working;
    private final Caller caller;

    NextAccess(ReferralMoves referrals, Working working, Caller caller) {
        this.referrals = referrals;
        this.working = working;
        this.caller = caller;
    }

    /** The sender's referral, for those who may know; for their colleagues it is the same 404 as an unknown id. */
    ReferralSheet of(UUID id) {
        var referral = referrals.visible(id);
        if (!referral.isSentBy(caller.agency())) {
            throw ONLY_THE_SENDER.because("Referral %s was sent by another agency", id);
        }
        if (mayKnow(referral)) return referral;
        throw REFERRAL_NOT_FOUND.because("No referral %s", id).noGuess();
    }

    /** An author who works with her no longer is one of the agency, as everybody else; a system never was more than that, and wrote it. */
    private boolean mayKnow(ReferralSheet referral) {
        if (caller.isClient()) return caller.account().equals(referral.author());
        return caller.is(Roles.SUPERVISOR)
                || caller.account().equals(referral.absenceContact())
                || working.isByName(referral.person());
    }
}
