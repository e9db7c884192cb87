package org.punte.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.identity.application.Applying.applied;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;

@QuarkusTest
class ToldApplicationTest {
    private static final int A_DAY = 5;
    private static final Duration EVERY = Duration.ofDays(1).dividedBy(A_DAY + 1);

    @Inject
    TestClock clock;

    @BeforeEach
    void it_is_the_morning_of_a_day_on_which_nobody_has_applied() {
        clock.advance(Duration.ofDays(800));
        clock.advance(Duration.between(
                clock.instant(), clock.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(25))));
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

    @Test
    void a_few_every_day_never_silence_it() {
        clock.advance(Duration.ofDays(10)); // away from what the other test left
        for (int day = 1; day <= 2; day++) {
            var firstOfDay = applied();
            assertThat(OutboxProbe.types(firstOfDay)).as("day %d", day).containsExactly("application.received.v1");
            for (int more = 1; more <= A_DAY; more++) {
                clock.advance(EVERY);
                applied();
            }
            clock.advance(EVERY);
        }
    }
}
