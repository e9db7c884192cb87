package org.punte.referrals.quality;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Whether a presumption rests on indicators. */
@ApplicationScoped
class Indicators {
    private final DecisionClient decisions;

    Indicators(@RestClient DecisionClient decisions) {
        this.decisions = decisions;
    }

    /** Empty where identity-service does not say. */
    Optional<Boolean> areMissing(UUID person) {
        try {
            return Optional.of(decisions.decisions(person).items().stream()
                    .max(Comparator.comparing(DecisionClient.Decision::recordedAt))
                    .filter(latest -> latest.state().equals("PRESUMED") && latest.sheet() == null)
                    .isPresent());
        } catch (RuntimeException e) {
            Log.warnf(
                    "What was decided could not be asked for: %s", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
