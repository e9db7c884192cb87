package org.punte.identity.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.web.startup.Draining;

/** The loop that tests otherwise leave off. */
@QuarkusTest
class DetectionLoopTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Account worker = hired(Network.agency(), "caseworker");
    private final Account supervisor = hired(worker.agency(), "supervisor");

    @Inject
    DueComparisons due;

    @Inject
    Detection detection;

    @Inject
    Comparing comparing;

    @Inject
    Clock clock;

    private DetectionLoop loop;

    @BeforeEach
    void it_looks_at_this_agency_alone() {
        Staff.run("delete from due_comparison where owner <> ?", worker.agency());
        loop = new DetectionLoop(due, detection, new Awake(), clock);
        loop.onStart(new StartupEvent());
    }

    @AfterEach
    void it_stops() throws InterruptedException {
        loop.onStop(new Draining());
    }

    @Test
    void a_registration_wakes_it_once_committed() {
        Story.registered(worker);

        Story.registered(worker, Twice.married());

        await().atMost(SOON).untilAsserted(() -> found().body("items", hasSize(1)));
    }

    @Test
    void one_that_cannot_be_compared_is_tried_later_and_keeps_nobody_waiting() throws InterruptedException {
        it_stops();
        Story.registered(worker);
        var broken = Story.registered(
                worker, Map.of("givenName", "Ruxandra", "familyName", "Vlahuță", "ageBasis", "STATED", "adult", true));
        Staff.run("update match_card set sealed = '\\x00' where person = ?", broken);
        var other = Story.registered(worker, Twice.married());

        it_looks_at_this_agency_alone();
        due.wake();

        await().atMost(SOON).untilAsserted(() -> found().body("items", hasSize(1)));
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(due.next()).noneMatch(one -> one.person().equals(broken)));
        assertThat(comparing.isDue(broken, worker.agency())).isTrue();
        assertThat(comparing.isDue(other, worker.agency())).isFalse();
    }

    private ValidatableResponse found() {
        return as(supervisor).get("/v1/possible-doubles").then().statusCode(200);
    }

    /** As in operation; it would be found by looking, too, but only after the test. */
    private record Awake() implements DetectionConfig {
        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public Duration poll() {
            return Duration.ofMinutes(10);
        }

        @Override
        public Duration retryAfter() {
            return Duration.ofMinutes(5);
        }

        @Override
        public int most() {
            return 5;
        }
    }
}
