package org.punte.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.web.standing.Standings;

@SampleTest
class StandingTest {
    @Inject
    Standings standings;

    @Inject
    TestClock clock;

    private final Account ana = caseworker(agency());

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void a_block_written_elsewhere_is_noticed_within_two_seconds() {
        status(200);

        People.block(ana);

        await().atMost(Duration.ofSeconds(4)).untilAsserted(() -> status(403));
    }

    @Test
    void a_block_written_here_is_noticed_at_once() {
        status(200);

        QuarkusTransaction.requiringNew().run(() -> standings.put(ana.id(), ana.agency(), ana.roles(), false, true));

        status(403);
    }

    @Test
    void a_role_given_here_counts_at_once() {
        QuarkusTransaction.requiringNew()
                .run(() -> standings.put(ana.id(), ana.agency(), Set.of("desk"), false, false));
        status(403);

        QuarkusTransaction.requiringNew()
                .run(() -> standings.put(ana.id(), ana.agency(), Set.of("desk", "caseworker"), false, false));

        status(200);
    }

    @Test
    void of_a_suspended_agency_nobody_gets_anything() {
        status(200);

        QuarkusTransaction.requiringNew().run(() -> standings.agencyActive(ana.agency(), false));
        status(403);
        QuarkusTransaction.requiringNew().run(() -> standings.agencyActive(ana.agency(), true));

        status(200);
    }

    @Test
    void in_an_emergency_who_works_with_people_keeps_a_role_that_opens_no_other_door() {
        var desk = People.desk(ana.agency());
        var system = People.client(ana.agency(), "caseworker");

        QuarkusTransaction.requiringNew().run(() -> standings.agencyInEmergency(ana.agency()));

        assertThat(standings.of(ana.id(), ana.agency()).orElseThrow().roles()).containsExactly("emergency-caseworker");
        assertThat(standings.of(desk.id(), ana.agency())).isEmpty();
        assertThat(standings.of(system.id(), ana.agency())).isEmpty();
        status(403);
        QuarkusTransaction.requiringNew().run(() -> standings.agencyActive(ana.agency(), false));
        assertThat(standings.of(ana.id(), ana.agency())).isEmpty();
    }

    @Test
    void after_a_minute_of_silence_high_risk_reads_are_refused() {
        clock.advance(Duration.ofHours(1));
        QuarkusTransaction.requiringNew().run(() -> standings.heard(clock.instant()));
        await().untilAsserted(() -> assertThatCode(standings::requireFresh).doesNotThrowAnyException());

        clock.advance(Duration.ofSeconds(61));

        assertThatThrownBy(standings::requireFresh).hasMessageContaining("may have changed");
    }

    private void status(int status) {
        as(ana).get("/v1/slips").then().statusCode(status);
    }
}
