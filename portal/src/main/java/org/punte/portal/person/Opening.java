package org.punte.portal.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Refused;
import org.punte.portal.client.cases.CaseClient;
import org.punte.portal.client.identity.Grant;
import org.punte.portal.client.identity.IdentityClient;
import org.punte.portal.client.referral.ReferralClient;
import org.punte.portal.page.Frame;
import org.punte.portal.person.Opened.State;

/** Finds out whether a referral's person is open to the one who asks. */
@RequestScoped
class Opening {
    private static final int NOT_FOUND = 404;

    private final ReferralClient referrals;
    private final IdentityClient identity;
    private final CaseClient cases;
    private final Frame frame;

    @Inject
    Opening(
            @RestClient ReferralClient referrals,
            @RestClient IdentityClient identity,
            @RestClient CaseClient cases,
            Frame frame) {
        this.referrals = referrals;
        this.identity = identity;
        this.cases = cases;
        this.frame = frame;
    }

    Opened of(UUID referral) {
        var found = referrals.referral(referral);
        if (!found.isReceived()) return Opened.not(State.CLOSED);
        if (!found.status().isTaken()) return Opened.not(State.CLOSED);
        if (!found.names(frame.me().account())) return Opened.not(State.NOT_NAMED);
        var grants = identity.grants(referral).items();
        var live = grants.stream().filter(Grant::live).findFirst();
        if (live.isPresent()) return open(referral, live.get());
        return Opened.not(grants.isEmpty() ? State.WAITING : State.CLOSED);
    }

    /** Withdrawal may win between the two questions: the same 404 as ever. Where it is over nobody is asked: by another grant it would count as read. */
    private Opened open(UUID referral, Grant grant) {
        try {
            var person = identity.person(grant.person());
            return new Opened(
                    State.OPEN,
                    person,
                    grant.receiverPerson(),
                    Listed.orNone(() -> cases.shares(referral)),
                    Listed.orNone(() -> cases.caseFiles(null, referral, null)));
        } catch (Refused refused) {
            if (refused.status() == NOT_FOUND) return Opened.not(State.CLOSED);
            throw refused;
        }
    }
}
