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
        boolean taken = found.status().isTaken();
        if (!found.names(frame.me().account())) return Opened.not(taken ? State.NOT_NAMED : State.CLOSED);
        var grants = identity.grants(referral).items();
        if (grants.isEmpty()) return Opened.not(taken ? State.WAITING : State.CLOSED);
        return open(referral, grants.get(0));
    }

    /** Asked also where it is over, so that the ledger has the attempt: the same 404 as ever. */
    private Opened open(UUID referral, Grant grant) {
        try {
            var person = identity.person(grant.person());
            // another grant of the same person may live; this one's page stays closed
            if (!grant.live()) return Opened.not(State.CLOSED);
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
