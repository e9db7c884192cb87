package org.punte.referrals.next;

import static org.punte.referrals.noes.Noes.LATELY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.punte.referrals.call.CallWorkflow;
import org.punte.referrals.consent.LiveConsents;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.referral.ReferralUpkeep;
import org.punte.referrals.routing.Need;
import org.punte.referrals.routing.Routing;
import org.punte.referrals.sheet.ReferralSheet;

/**
 * Agencies to which the person has already agreed and that come into question for what is asked: one conversation names several,
 * whoever was struck out or must not know is not among them, and nobody has to tell her story again.
 */
@ApplicationScoped
@Transactional
class ConsentedCandidates implements NextCandidates {
    private final LiveConsents consents;
    private final Routing routing;
    private final ReferralUpkeep referrals;
    private final CallWorkflow calls;
    private final Deadlines deadlines;

    ConsentedCandidates(
            LiveConsents consents, Routing routing, ReferralUpkeep referrals, CallWorkflow calls, Deadlines deadlines) {
        this.consents = consents;
        this.routing = routing;
        this.referrals = referrals;
        this.calls = calls;
        this.deadlines = deadlines;
    }

    @Override
    public List<UUID> after(ReferralSheet referral) {
        var agreed = new HashSet<>(consents.receivers(referral.person()));
        agreed.removeAll(asked(referral));
        agreed.remove(referral.receiver());
        return routing.among(Need.of(referral.service(), referral.urgency(), referral.envelope()), agreed);
    }

    private Set<UUID> asked(ReferralSheet referral) {
        var asked = new HashSet<UUID>();
        var lately = deadlines.now().minus(LATELY);
        referrals
                .askedFor(referral.sender(), referral.person(), referral.service(), lately)
                .forEach(one -> asked.add(one.receiver()));
        asked.addAll(calls.couldNotHelp(referral.person(), referral.service(), lately));
        return asked;
    }
}
