package org.punte.identity.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.identity.agreement.Agreements.confirmed;
import static org.punte.identity.agreement.Agreements.proposed;
import static org.punte.identity.agreement.Agreements.today;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;

@QuarkusTest
class AgreementJobsTest {
    @Inject
    AgreementJobs jobs;

    @Inject
    TestClock clock;

    private final Account admin = agencyAdmin(Network.agency());
    private final Account partner = agencyAdmin(Network.agency());

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void both_are_warned_at_60_at_30_at_7_days_and_each_time_once() {
        var agreement = confirmed(admin, partner, today().plusDays(70), "IDENTITY");
        jobs.keepUp();
        assertThat(warnings(agreement)).isEmpty();

        for (int day = 0; day < 70; day++) {
            clock.advance(Duration.ofDays(1));
            jobs.keepUp();
            jobs.keepUp();
        }

        assertThat(warnings(agreement)).containsExactly(60, 30, 7);
    }

    @Test
    void many_replicas_warn_once() {
        var agreement = confirmed(admin, partner, today().plusDays(20), "IDENTITY");

        var replicas = List.of(1, 2, 3, 4).stream()
                .map(replica -> CompletableFuture.runAsync(jobs::keepUp))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(replicas).join();

        assertThat(warnings(agreement)).containsExactly(30);
    }

    @Test
    void an_agreement_reads_as_expired_at_once_and_is_told_so_once() {
        var agreement = confirmed(admin, partner, today().plusDays(2), "IDENTITY");
        clock.advance(Duration.ofDays(4));

        as(admin).get("/v1/agreements/{id}", agreement).then().body("state", equalTo("EXPIRED"));
        jobs.keepUp();
        jobs.keepUp();

        var told = OutboxProbe.events(agreement);
        assertThat(told).hasSize(5);
        assertThat(told.get(3).at("/data/state").asText()).isEqualTo("EXPIRED");
        assertThat(told.get(4).path("type").asText()).isEqualTo("agreement.ended.v1");
    }

    @Test
    void nobody_is_warned_about_what_was_never_confirmed_or_has_ended() {
        var open = proposed(admin, partner.agency(), today().plusDays(3), "IDENTITY");
        var ended = confirmed(admin, partner, today().plusDays(40), "IDENTITY");
        as(partner).post("/v1/agreements/{id}/termination", ended).then().statusCode(200);

        jobs.keepUp();

        assertThat(warnings(open)).isEmpty();
        assertThat(warnings(ended)).isEmpty();
    }

    @Test
    void that_one_has_ended_is_told_of_what_counted_and_never_again() {
        var ended = confirmed(admin, partner, today().plusDays(40), "IDENTITY");
        as(partner).post("/v1/agreements/{id}/termination", ended).then().statusCode(200);
        var declined = proposed(admin, partner.agency(), today().plusDays(90), "IDENTITY");
        as(partner).post("/v1/agreements/{id}/termination", declined).then().statusCode(200);

        jobs.republish();

        assertThat(OutboxProbe.types(ended)).containsOnlyOnce("agreement.ended.v1");
        assertThat(OutboxProbe.types(declined)).doesNotContain("agreement.ended.v1");
    }

    @Test
    void all_are_told_again() {
        var agreement = proposed(admin, partner.agency(), today().plusDays(90), "IDENTITY");

        jobs.republish();

        assertThat(OutboxProbe.types(agreement))
                .containsExactly("agreement.changed.v1", "approval.awaited.v1", "agreement.changed.v1");
    }

    private static List<Integer> warnings(UUID agreement) {
        return OutboxProbe.events(agreement).stream()
                .filter(event -> event.path("type").asText().equals("agreement.expiring.v1"))
                .map(event -> event.at("/data/days").asInt())
                .toList();
    }
}
