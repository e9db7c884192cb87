package org.punte.referrals.livegrant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.punte.referrals.consent.InquiryClient;
import org.punte.referrals.livegrant.GrantClient.Grant;

/** Asks identity-service: once more after a failure, and for a while not at all after many. */
@ApplicationScoped
class GrantInquiryClient {
    private final GrantClient identity;

    GrantInquiryClient(@RestClient GrantClient identity) {
        this.identity = identity;
    }

    @Retry(maxRetries = 1, delay = 50, jitter = 20)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 5_000)
    Optional<Grant> live(UUID referral) {
        return InquiryClient.answer(() -> identity.ofReferral(referral).items())
                .flatMap(grants -> grants.stream().filter(Grant::live).findFirst());
    }
}
