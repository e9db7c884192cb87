package org.punte.referrals.sending;

import static org.punte.referrals.ReferralProblem.PARENT_NOT_FITTING;
import static org.punte.referrals.ReferralProblem.WORKER_NOT_OF_THIS_AGENCY;

import jakarta.enterprise.context.ApplicationScoped;
import org.punte.referrals.colleague.Colleagues;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.sheet.Asked;
import org.punte.web.caller.Caller;

/** What a referral may name beside its receiver: an earlier one that it goes on from, and a colleague of its author. */
@ApplicationScoped
public class Fitting {
    private final ReferralMoves referrals;
    private final Colleagues colleagues;
    private final Caller caller;

    Fitting(ReferralMoves referrals, Colleagues colleagues, Caller caller) {
        this.referrals = referrals;
        this.colleagues = colleagues;
        this.caller = caller;
    }

    /** Refuses an earlier one that is another's with the same 404 as one that is not there. */
    public void require(Asked asked) {
        var contact = asked.absenceContact();
        if (contact != null && !colleagues.isAtWork(contact)) {
            throw WORKER_NOT_OF_THIS_AGENCY.because("Account %s does not work here", contact);
        }
        if (asked.parent() != null) requireParent(asked);
    }

    /** The same sender's own of the same person, redirected or over. */
    private void requireParent(Asked asked) {
        var parent = referrals.visible(asked.parent());
        boolean fits = parent.isSentBy(caller.agency())
                && parent.person().equals(asked.person())
                && parent.status().isOver();
        if (!fits) throw PARENT_NOT_FITTING.because("Nothing goes on from referral %s for this person", asked.parent());
    }
}
