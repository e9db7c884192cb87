package org.punte.identity.dormancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;

@QuarkusTest
class DormancyTest {
    @Inject
    Dormancy dormancy;

    @Inject
    TestClock clock;

    private final UUID agency = Network.agency();
    private final Account admin = hired(agency, "agency-admin");
    private final Account ana = hired(agency, "caseworker");

    @BeforeEach
    void nobody_else_is_dormant() {
        Staff.onlyDue(agency);
    }

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void thirty_days_without_sign_in_block() {
        as(ana).get("/v1/me").then().statusCode(200);
        clock.advance(Duration.ofDays(29));
        as(admin).get("/v1/me").then().statusCode(200);
        dormancy.blockDormant();
        as(ana).get("/v1/persons").then().statusCode(200);

        clock.advance(Duration.ofDays(1));
        dormancy.blockDormant();

        as(ana).get("/v1/persons").then().statusCode(403);
        as(admin).get("/v1/accounts/{id}", ana.id()).then().body("blockedWhy", equalTo("DORMANT"));
        assertThat(OutboxProbe.types(ana.id())).containsExactly("account.changed.v1");
    }

    @Test
    void each_day_of_work_counts_and_who_comes_back_starts_anew() {
        Staff.lastSeen(ana, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(29));
        clock.advance(Duration.ofDays(10));
        as(ana).get("/v1/me").then().statusCode(200);
        as(admin).get("/v1/me").then().statusCode(200);
        dormancy.blockDormant();
        as(ana).get("/v1/me").then().statusCode(200);

        clock.advance(Duration.ofDays(29));
        as(admin).get("/v1/me").then().statusCode(200);
        clock.advance(Duration.ofDays(1));
        dormancy.blockDormant();
        as(admin).post("/v1/accounts/{id}/unblock", ana.id()).then().statusCode(200);
        dormancy.blockDormant();

        as(ana).get("/v1/me").then().statusCode(200);
    }

    @Test
    void work_at_one_agency_is_no_sign_in_at_another() {
        var elsewhere = Staff.alsoAt(Network.agency(), ana.id(), "caseworker");
        clock.advance(Duration.ofDays(30));
        as(elsewhere).get("/v1/me").then().statusCode(200);

        dormancy.blockDormant();

        as(elsewhere).get("/v1/me").then().statusCode(200);
        as(ana).get("/v1/me").then().statusCode(403);
    }

    @Test
    void the_last_desk_is_not_blocked_by_itself_but_by_a_network_administrator_or_stays_for_another_month() {
        var desk = hired(agency, "desk");
        var network = networkAdmin(Network.agency());
        clock.advance(Duration.ofDays(30));
        dormancy.blockDormant();
        assertThat(waiting(desk)).isNotNull();

        as(network)
                .body(Map.of("keep", true))
                .post("/v1/account-review/escalations/{id}/decision", waiting(desk))
                .then()
                .statusCode(200);
        dormancy.blockDormant();
        assertThat(waiting(desk)).isNull();
        assertThat(OutboxProbe.types(desk.id())).isEmpty();

        clock.advance(Duration.ofDays(30));
        dormancy.blockDormant();
        as(network)
                .body(Map.of("keep", false))
                .post("/v1/account-review/escalations/{id}/decision", waiting(desk))
                .then()
                .statusCode(200);

        // it answered nobody before either
        assertThat(OutboxProbe.types(desk.id())).containsExactly("account.changed.v1");
        as(network).get("/v1/accounts/{id}", desk.id()).then().statusCode(200).body("blockedWhy", equalTo("DORMANT"));
    }

    @Test
    void what_colleagues_say_of_the_last_desk_is_not_answered_by_coming() {
        var desk = hired(agency, "desk");
        clock.advance(Duration.ofDays(30));
        as(admin).get("/v1/me").then().statusCode(200);
        dormancy.blockDormant();
        as(admin)
                .body(Map.of("confirmed", List.of(), "left", List.of(desk.id())))
                .post("/v1/account-review")
                .then()
                .statusCode(200);

        as(desk).get("/v1/me").then().statusCode(200);

        assertThat(waiting(desk)).isNotNull();
    }

    @Test
    void the_network_hears_of_the_last_desk_and_is_asked_nothing_more_once_somebody_came() {
        var desk = hired(agency, "desk");
        clock.advance(Duration.ofDays(30));
        dormancy.blockDormant();
        var id = waiting(desk);
        var told = OutboxProbe.events(UUID.fromString(id)).get(0);
        assertThat(told.at("/data/what").asText()).isEqualTo("ESCALATION");
        assertThat(told.at("/data/involved/0").asText()).isEqualTo(desk.id().toString());

        as(desk).get("/v1/me").then().statusCode(200);

        assertThat(waiting(desk)).isNull();
        as(networkAdmin(Network.agency()))
                .body(Map.of("keep", false))
                .post("/v1/account-review/escalations/{id}/decision", id)
                .then()
                .statusCode(409);
        as(desk).get("/v1/me").then().statusCode(200);
    }

    private String waiting(Account account) {
        return as(networkAdmin(Network.agency()))
                .get("/v1/account-review/escalations")
                .path("items.find { it.account == '%s' }?.id".formatted(account.id()));
    }
}
