package org.punte.referrals.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks identity-service about a consent: once more after a failure, and for a while not at all after many. */
@ApplicationScoped
class ConsentInquiryClient {
    private final ConsentClient identity;

    ConsentInquiryClient(@RestClient ConsentClient identity) {
        this.identity = identity;
    }

    /** Empty when there is none that the asker may use. The times out are the client's, in application.properties. */
    @Retry(maxRetries = 1, delay = 50, jitter = 20)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 5_000)
    Optional<ConsentAnswer> ask(UUID consent) {
        return InquiryClient.answer(() -> identity.consent(consent));
    }
}
