package org.punte.referrals.livegrant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks identity-service: once more after a failure, and for a while not at all after many. */
@ApplicationScoped
class GrantInquiryClient {
    private static final Set<Integer> NOT_YOURS = Set.of(403, 404);

    private final GrantClient identity;

    GrantInquiryClient(@RestClient GrantClient identity) {
        this.identity = identity;
    }

    @Retry(maxRetries = 1, delay = 50, jitter = 20)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 5_000)
    boolean isLive(UUID referral) {
        try {
            return identity.ofReferral(referral).items().stream().anyMatch(GrantClient.Grant::live);
        } catch (WebApplicationException e) {
            if (NOT_YOURS.contains(e.getResponse().getStatus())) return false;
            throw e;
        }
    }
}
