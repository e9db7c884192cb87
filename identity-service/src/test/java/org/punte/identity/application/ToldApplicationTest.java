package org.punte.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.identity.application.Applying.applied;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;

@QuarkusTest
class ToldApplicationTest {
    private static final int A_DAY = 5;

    @Inject
    TestClock clock;

    @BeforeEach
    void nobody_has_applied_lately() {
        clock.advance(Duration.ofDays(800));
    }

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void each_application_is_told_and_of_a_flood_only_the_first_ones() {
        var told = Stream.generate(Applying::applied).limit(A_DAY).toList();
        var flood = applied();

        assertThat(told)
                .allSatisfy(application ->
                        assertThat(OutboxProbe.types(application)).containsExactly("application.received.v1"));
        assertThat(OutboxProbe.events(told.get(0)).get(0).path("data")).isEmpty();
        assertThat(OutboxProbe.types(flood)).isEmpty();
        clock.advance(Duration.ofDays(1));
        assertThat(OutboxProbe.types(applied())).containsExactly("application.received.v1");
    }
}
