package org.punte.messaging.standing;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.punte.messaging.broker.StandingTopic;
import org.punte.web.standing.Hearing;

/**
 * Not ready before everything was heard that was told before the start, and something of the present. Later silence leaves it ready: every replica would
 * go at once, and each request says for itself why it is refused. The meter says how far behind we are.
 */
@Readiness
@ApplicationScoped
class StandingCheck implements HealthCheck {
    private final Hearing hearing;
    private final StandingTopic topic;

    StandingCheck(Hearing hearing, StandingTopic topic, MeterRegistry meters) {
        this.hearing = hearing;
        this.topic = topic;
        meters.gauge(
                "punte.standing.behind.seconds",
                hearing,
                heard -> heard.behind().toSeconds());
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Standings caught up")
                .status(!topic.enabled() || hearing.isReady())
                .build();
    }
}
