package org.punte.messaging.gap;

import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Somebody has to republish. In a group of its own: what was heard is right, and work goes on. */
@HealthGroup("missed-events")
@ApplicationScoped
class GapCheck implements HealthCheck {
    private final Gaps gaps;

    GapCheck(Gaps gaps) {
        this.gaps = gaps;
    }

    @Override
    public HealthCheckResponse call() {
        var missed = gaps.topics();
        var response = HealthCheckResponse.named("No missed events").status(missed.isEmpty());
        missed.forEach(topic -> response.withData(topic, "republish at its owner"));
        return response.build();
    }
}
