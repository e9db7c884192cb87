package org.punte.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;
import org.punte.testing.People;
import org.punte.web.standing.Standings;

@SampleTest
class StandingTest {
    @Inject
    Standings standings;

    private final Account ana = caseworker(agency());

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

    private void status(int status) {
        as(ana).get("/v1/slips").then().statusCode(status);
    }
}
