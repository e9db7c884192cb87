package org.punte.messaging.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.punte.web.startup.Draining;

/** What waits for Kafka while the service stops waits no longer than that. */
class IntakeTest {
    private final Intake intake = new Intake(
            new SmallRyeConfigBuilder().withMapping(RetryConfig.class).build().getConfigMapping(RetryConfig.class));

    @Test
    void work_that_is_done_was_outlasted() {
        assertThat(intake.outlasts(CompletableFuture.completedFuture("there"))).isTrue();
    }

    @Test
    void work_that_never_ends_is_left_when_the_gate_is_shut() throws InterruptedException {
        var outlasted = CompletableFuture.supplyAsync(() -> intake.outlasts(new CompletableFuture<>()));

        intake.onStop(new Draining());

        assertThat(outlasted.join()).isFalse();
        assertThat(intake.enter()).isFalse();
    }
}
