package org.punte.referrals.partysending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.punte.referrals.consent.InquiryClient;
import org.punte.referrals.partysending.CompanyClient.Question;

/** Asks identity-service: once more after a failure, and for a while not at all after many. */
@ApplicationScoped
class CompanyInquiryClient {
    private final CompanyClient identity;

    CompanyInquiryClient(@RestClient CompanyClient identity) {
        this.identity = identity;
    }

    /** Empty when somebody of them is not the asker's. */
    @Retry(maxRetries = 1, delay = 50, jitter = 20)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 5_000)
    Optional<Boolean> ask(UUID person, List<UUID> others) {
        return InquiryClient.answer(
                () -> identity.ask(person, new Question(others)).possible());
    }
}
