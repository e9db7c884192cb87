package org.punte.cases.working;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.punte.cases.working.AssignedClient.Question;

/** Asks identity-service: once more after a failure, and for a while not at all after many. */
@ApplicationScoped
class AssignedInquiryClient {
    private static final Set<Integer> NOT_YOURS = Set.of(403, 404);

    private final AssignedClient identity;

    AssignedInquiryClient(@RestClient AssignedClient identity) {
        this.identity = identity;
    }

    /** Whether the caller is; false as well where there is no such person. No answer stays a failure. */
    @Retry(maxRetries = 1, delay = 50, jitter = 20)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.5, delay = 5_000)
    boolean isAssigned(UUID person, UUID agency) {
        try {
            identity.ask(person, new Question(List.of(agency)));
            return true;
        } catch (WebApplicationException e) {
            if (NOT_YOURS.contains(e.getResponse().getStatus())) return false;
            throw e;
        }
    }
}
