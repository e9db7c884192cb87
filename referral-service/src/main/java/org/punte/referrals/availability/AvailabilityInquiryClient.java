package org.punte.referrals.availability;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.punte.referrals.availability.AvailabilityClient.Question;
import org.punte.referrals.consent.InquiryClient;

/** Asks identity-service: once more after a failure, and for a while not at all after many. */
@ApplicationScoped
class AvailabilityInquiryClient {
    private final AvailabilityClient identity;

    AvailabilityInquiryClient(@RestClient AvailabilityClient identity) {
        this.identity = identity;
    }

    /** Empty when the person is not the asker's. */
    @Retry(maxRetries = 1, delay = 50, jitter = 20)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 5_000)
    Optional<Set<UUID>> ask(UUID person, List<UUID> agencies) {
        return InquiryClient.answer(
                () -> identity.ask(person, new Question(agencies)).unavailable());
    }
}
