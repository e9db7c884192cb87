package org.punte.identity.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.testing.People.account;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.testing.RowLevelSecurity;

@QuarkusTest
class LifecycleResourceTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Bucharest"));
    private static final Map<String, Object> REASON = Map.of("reason", "Their licence has been withdrawn");

    private final Account admin = networkAdmin(Network.agency());
    private final UUID fresh = Network.probation("VS", admin.agency(), Network.agency());
    private final UUID agency = Network.agency();

    @Test
    void activation_is_a_decision_with_a_check_and_makes_a_new_agency() {
        decide(admin, fresh, "activation", check(TODAY))
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("newUntil", equalTo(TODAY.plusMonths(6).toString()));

        as(admin)
                .get("/v1/agencies/{id}/decisions", fresh)
                .then()
                .statusCode(200)
                .body("items.kind", contains("ACTIVATION"))
                .body("items[0].account", equalTo(admin.id().toString()))
                .body("items[0].check.reference", equalTo("ONRC J40/1/2020"));
        assertThat(OutboxProbe.events(fresh).get(0).at("/data/status").asText()).isEqualTo("ACTIVE");
    }

    @Test
    void a_check_made_tomorrow_or_long_ago_is_none() {
        decide(admin, fresh, "activation", check(TODAY.plusDays(3)))
                .statusCode(400)
                .body("type", equalTo("/problems/check-date-not-possible"));
        decide(admin, fresh, "activation", check(TODAY.minusDays(200))).statusCode(400);
        decide(admin, fresh, "activation", Map.of()).statusCode(400);
    }

    @Test
    void a_suspended_agency_gets_nothing_until_it_is_what_it_was() {
        var worker = caseworker(fresh);
        as(worker).get("/v1/agencies").then().statusCode(200);

        decide(admin, fresh, "suspension", REASON).statusCode(200).body("status", equalTo("SUSPENDED"));
        as(worker).get("/v1/agencies").then().statusCode(403);
        decide(admin, fresh, "activation", check(TODAY)).statusCode(409);

        decide(admin, fresh, "reinstatement", REASON)
                .statusCode(200)
                .body("status", equalTo("PROBATION"))
                .body("newUntil", nullValue());
        as(worker).get("/v1/agencies").then().statusCode(200);
    }

    @Test
    void moves_that_make_no_sense_are_refused_with_those_that_do() {
        decide(admin, agency, "reinstatement", REASON)
                .statusCode(409)
                .body("type", equalTo("/problems/agency-move-not-allowed"))
                .body("current", equalTo("ACTIVE"))
                .body("allowed", hasItem("SUSPENDED"));
        decide(admin, agency, "activation", check(TODAY)).statusCode(409);
        decide(admin, UUID.randomUUID(), "suspension", REASON).statusCode(404);
        assertThat(OutboxProbe.types(agency)).isEmpty();
    }

    @Test
    void nobody_decides_about_the_own_agency() {
        for (var move : Set.of("suspension", "reinstatement", "deactivation"))
            decide(admin, admin.agency(), move, REASON).statusCode(409).body("type", equalTo("/problems/own-agency"));
    }

    @Test
    void only_network_administrators_decide() {
        for (var who :
                Set.of(agencyAdmin(agency), agencyAdmin(Network.agency()), account(agency, "supervisor", "auditor"))) {
            decide(who, agency, "suspension", REASON).statusCode(403);
            decide(who, agency, "deactivation", REASON).statusCode(403);
            decide(who, agency, "activation", check(TODAY)).statusCode(403);
            as(who).get("/v1/agencies/{id}/decisions", agency).then().statusCode(403);
        }
    }

    @Test
    void decisions_are_hidden_from_everybody_else_in_the_database_and_never_rewritten() {
        decide(admin, agency, "suspension", REASON).statusCode(200);

        assertThat(RowLevelSecurity.visibleTo(agency.toString(), Set.of("agency_decision")))
                .containsEntry("agency_decision", 0L);
        assertThat(RowLevelSecurity.visibleTo(admin.agency().toString(), Set.of("agency_decision")))
                .containsEntry("agency_decision", 0L);
        assertThatThrownBy(() -> Network.asApp("update agency_decision set reason = 'none'"))
                .hasMessageContaining("denied");
    }

    @Test
    void the_same_decision_sent_twice_is_made_once() {
        for (int i = 0; i < 2; i++)
            as(admin)
                    .header("Idempotency-Key", "close-" + agency)
                    .body(REASON)
                    .post("/v1/agencies/{id}/deactivation", agency)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("CLOSING"));

        assertThat(OutboxProbe.types(agency)).containsExactly("agency.changed.v1");
    }

    private static Map<String, Object> check(LocalDate on) {
        return Map.of("check", Map.of("kind", "PUBLIC_REGISTER", "reference", "ONRC J40/1/2020", "on", on.toString()));
    }

    private static ValidatableResponse decide(Account who, UUID agency, String move, Map<String, Object> body) {
        return as(who).body(body).post("/v1/agencies/{id}/{move}", agency, move).then();
    }
}
