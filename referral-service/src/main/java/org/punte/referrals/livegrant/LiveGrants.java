package org.punte.referrals.livegrant;

import static org.punte.referrals.ReferralProblem.CONSENT_NOT_VERIFIABLE;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Being named in an acceptance is not enough to be told more: whom the person does not want, or whose agreement has ended,
 * identity-service lets nowhere, and says so to nobody. What could not be found out is never taken for a yes.
 */
@ApplicationScoped
public class LiveGrants {
    private final GrantInquiryClient identity;

    LiveGrants(GrantInquiryClient identity) {
        this.identity = identity;
    }

    /** Whether the caller could read the person of this referral now. Asked outside of transactions. 503 without an answer. */
    public boolean opensToCaller(UUID referral) {
        try {
            return identity.isLive(referral);
        } catch (RuntimeException e) {
            Log.warnf(
                    "The grant of referral %s could not be asked about: %s",
                    referral, e.getClass().getSimpleName());
            throw CONSENT_NOT_VERIFIABLE.because("Whether referral %s opens anything cannot be verified", referral);
        }
    }
}
