package org.punte.identity.openwork;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.keycloak.KeycloakOrganizations;
import org.punte.messaging.consumption.Consumption;
import org.punte.testing.Account;
import org.punte.testing.EventContract;
import org.punte.testing.RowLevelSecurity;

@QuarkusTest
class OpenWorkTest {
    private static final String NOW = "2026-11-23T10:00:00Z";

    @Inject
    @Any
    InMemoryConnector channels;

    @Inject
    Consumption consumption;

    @Inject
    KeycloakOrganizations organizations;

    private final Account admin = networkAdmin(Network.agency());
    private final UUID agency = Network.agency();

    @Test
    void an_agency_leaves_by_itself_when_every_service_has_counted_zero() {
        close();
        count("referral-service", "REFERRAL_SENT", 0);
        count("referral-service", "REFERRAL_RECEIVED", 1);
        count("case-service", "CASE_FILE", 0);
        assertStatus("CLOSING");

        count("referral-service", "REFERRAL_RECEIVED", 0);

        assertStatus("DEACTIVATED");
        as(admin).get("/v1/agencies/{id}", agency).then().body("name", equalTo("Asociația " + agency));
    }

    @Test
    void an_agency_that_has_left_cannot_be_chosen_at_sign_in() {
        organizations.ensure(agency, "Test " + agency);
        close();
        assertThat(organizations.isEnabled(agency)).contains(true);

        allZero();

        await().atMost(ofSeconds(20))
                .untilAsserted(() -> assertThat(organizations.isEnabled(agency)).contains(false));
    }

    @Test
    void a_service_that_has_not_counted_yet_holds_it() {
        close();
        count("referral-service", "REFERRAL_SENT", 0);
        count("case-service", "CASE_FILE", 0);

        assertStatus("CLOSING");
    }

    /** Whatever the clocks say: somebody sets one back. */
    @Test
    void an_older_count_that_comes_late_changes_nothing() {
        consumption.hear(event(agency, "case-service", "CASE_FILE", 0, "2026-11-23T10:00:00Z", 2));

        consumption.hear(event(agency, "case-service", "CASE_FILE", 5, "2026-11-23T10:00:01Z", 1));

        as(admin).get("/v1/agencies/{id}/open-work", agency).then().body("total", equalTo(0));
    }

    @Test
    void zero_everywhere_is_nothing_to_an_agency_that_stays() {
        allZero();

        assertStatus("ACTIVE");
    }

    @RepeatedTest(5)
    void two_last_counts_at_the_same_instant_do_not_miss_each_other() {
        close();
        count("referral-service", "REFERRAL_SENT", 0);
        var start = new CyclicBarrier(2);

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> atOnce(start, "referral-service", "REFERRAL_RECEIVED")),
                        CompletableFuture.runAsync(() -> atOnce(start, "case-service", "CASE_FILE")))
                .join();

        assertStatus("DEACTIVATED");
    }

    @Test
    void network_administrators_and_the_own_supervisors_see_numbers_and_nobody_else() {
        count("case-service", "CASE_FILE", 4);

        for (var who : Set.of(admin, supervisor(agency)))
            as(who).get("/v1/agencies/{id}/open-work", agency)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(4))
                    .body("items.kind", contains("CASE_FILE"));
        as(supervisor(Network.agency()))
                .get("/v1/agencies/{id}/open-work", agency)
                .then()
                .statusCode(404);
        as(agencyAdmin(agency))
                .get("/v1/agencies/{id}/open-work", agency)
                .then()
                .statusCode(403);
        as(caseworker(agency)).get("/v1/agencies/{id}/open-work", agency).then().statusCode(403);
        assertThat(RowLevelSecurity.visibleTo(admin.agency().toString(), Set.of("open_work")))
                .containsEntry("open_work", 0L);
    }

    @Test
    void the_published_example_is_understood_on_both_channels() {
        var example = EventContract.example("openwork.counted.v1");
        var other = Network.agency();
        var once = example.replaceFirst("\"id\" : \"[^\"]+\"", "\"id\" : \"" + UUID.randomUUID() + "\"");

        channels.source("referral-events").send(once);
        channels.source("case-events").send(event(other, "case-service", "CASE_FILE", 2, NOW));

        await().atMost(ofSeconds(20))
                .untilAsserted(() -> as(admin)
                        .get("/v1/agencies/{id}/open-work", other)
                        .then()
                        .body("total", equalTo(2)));
    }

    private void close() {
        as(admin)
                .body(Map.of("reason", "They stop working"))
                .post("/v1/agencies/{id}/deactivation", agency)
                .then()
                .statusCode(200);
    }

    private void allZero() {
        count("referral-service", "REFERRAL_SENT", 0);
        count("referral-service", "REFERRAL_RECEIVED", 0);
        count("case-service", "CASE_FILE", 0);
    }

    private void count(String service, String kind, int open) {
        consumption.hear(event(agency, service, kind, open, NOW));
    }

    private void assertStatus(String status) {
        as(admin).get("/v1/agencies/{id}", agency).then().body("status", equalTo(status));
    }

    private void atOnce(CyclicBarrier start, String service, String kind) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        count(service, kind, 0);
    }

    private static String event(UUID agency, String service, String kind, int open, String at) {
        return event(agency, service, kind, open, at, 0);
    }

    private static String event(UUID agency, String service, String kind, int open, String at, int version) {
        return """
                {"specversion":"1.0","id":"%s","source":"/punte/%s","type":"openwork.counted.v1",
                 "time":"%s","subject":"%s","datacontenttype":"application/json","version":%d,
                 "data":{"agency":"%s","service":"%s","kind":"%s","open":%d}}""".formatted(UUID.randomUUID(), service, at, agency, version, agency, service, kind, open);
    }
}
