package org.punte.messaging.failure;

import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Somebody has to look. In a group of its own: a service with dead letters still does its work. */
@HealthGroup("dead-letters")
@ApplicationScoped
class DeadLetterCheck implements HealthCheck {
    private final DeadLetters deadLetters;

    DeadLetterCheck(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @Override
    public HealthCheckResponse call() {
        var waiting = deadLetters.waiting();
        var response = HealthCheckResponse.named("No dead letters").status(waiting.isEmpty());
        waiting.forEach(response::withData);
        return response.build();
    }
}
