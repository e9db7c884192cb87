package org.punte.referrals.next;

import static org.punte.referrals.ReferralProblem.ONLY_THE_SENDER;
import static org.punte.referrals.ReferralProblem.REFERRAL_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.punte.referrals.availability.Availability;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.web.caller.Caller;
import org.punte.web.caller.Roles;

/**
 * Candidates say to whom a person has agreed: that is for whoever works with her and for supervisors, not for the agency. Who
 * works with her by name is identity-service's to say; without its answer nobody is.
 */
@ApplicationScoped
class NextAccess {
    private final ReferralMoves referrals;
    private final Availability availability;
    private final Caller caller;

    NextAccess(ReferralMoves referrals, Availability availability, Caller caller) {
        this.referrals = referrals;
        this.availability = availability;
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

    private boolean mayKnow(ReferralSheet referral) {
        var reader = caller.account();
        return reader.equals(referral.author())
                || reader.equals(referral.absenceContact())
                || !caller.isClient() && caller.is(Roles.SUPERVISOR)
                || availability.isAssigned(referral.person());
    }
}
