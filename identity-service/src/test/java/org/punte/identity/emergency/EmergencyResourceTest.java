package org.punte.identity.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.identity.Emergency.REASON;
import static org.punte.identity.Emergency.open;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Emergency;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;

@QuarkusTest
class EmergencyResourceTest {
    private Emergency emergency;
    private Account worker;
    private Account lead;
    private Account guardian;

    @Inject
    TestClock clock;

    @BeforeEach
    void somebody_is_in_care() {
        emergency = new Emergency();
        worker = emergency.worker();
        lead = supervisor(emergency.agency());
        guardian = supervisor(emergency.guardian());
    }

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void the_assigned_worker_of_a_suspended_agency_reads_how_to_reach_somebody_and_not_who_it_is() {
        as(worker).get("/v1/persons/{id}", emergency.person()).then().statusCode(403);

        var body = essentials(worker, emergency.opened())
                .statusCode(200)
                .body("phone", equalTo(Story.PHONE))
                .body("languages", contains("ron", "eng"))
                .body("person", equalTo(emergency.person().toString()))
                .extract()
                .asString();

        assertThat(body).doesNotContain(Story.GIVEN_NAME, Story.FAMILY_NAME, Story.BIRTH_DATE);
    }

    @Test
    void everything_else_stays_shut_while_the_agency_is_suspended() {
        as(worker)
                .get("/v1/persons")
                .then()
                .statusCode(200)
                .body("items.id", contains(emergency.person().toString()));
        as(worker).get("/v1/me").then().statusCode(200).body("roles", contains("emergency-caseworker"));

        for (var address : List.of("/v1/persons/unassigned", "/v1/agencies", "/v1/accounts", "/v1/freezes"))
            as(worker).get(address).then().statusCode(403);
        as(worker).body(Story.somebody()).post("/v1/persons").then().statusCode(403);
        as(desk(emergency.agency())).get("/v1/me").then().statusCode(403);
    }

    @Test
    void both_agencies_supervisors_are_told_without_a_word_about_whom() {
        var id = UUID.fromString(emergency.opened());

        var told = OutboxProbe.events(id).get(0);
        assertThat(told.at("/type").asText()).isEqualTo("emergency.opened.v1");
        assertThat(told.at("/data/agencies").toString())
                .contains(emergency.agency().toString(), emergency.guardian().toString());
        assertThat(told.toString()).doesNotContain(emergency.person().toString(), "warned");
    }

    @Test
    void the_guardian_agency_sees_who_but_neither_why_nor_whom() {
        var id = emergency.opened();

        as(guardian)
                .get("/v1/emergency-openings")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].reason", nullValue())
                .body("items[0].openedBy", equalTo(worker.id().toString()))
                .body("items[0].person", nullValue())
                .body("items[0].pseudonym", nullValue());
        as(lead).get("/v1/emergency-openings/{id}", id)
                .then()
                .statusCode(200)
                .body("reason", equalTo(REASON))
                .body("person", equalTo(emergency.person().toString()));
        as(supervisor(Network.agency())).get("/v1/emergency-openings").then().body("items", empty());
        as(supervisor(Network.agency()))
                .get("/v1/emergency-openings/{id}", id)
                .then()
                .statusCode(404);
    }

    @Test
    void who_stands_on_the_never_list_neither_hears_of_an_opening_nor_decides_it() {
        emergency.decide("reinstatement");
        for (var entry : List.of(
                Map.of("kind", "WORKER", "account", lead.id()),
                Map.of("kind", "AGENCY", "agency", emergency.guardian())))
            as(asBefore(worker))
                    .body(entry)
                    .post("/v1/persons/{id}/never-list", emergency.person())
                    .then()
                    .statusCode(201);
        emergency.decide("suspension");

        var id = emergency.opened();

        for (var kept : List.of(lead, guardian)) {
            as(kept).get("/v1/emergency-openings").then().body("items", empty());
            as(kept).get("/v1/emergency-openings/{id}", id).then().statusCode(404);
            for (var move : List.of("confirmation", "stop"))
                as(kept).post("/v1/emergency-openings/{id}/{move}", id, move)
                        .then()
                        .statusCode(404);
        }
        var told = OutboxProbe.events(UUID.fromString(id)).get(0);
        assertThat(told.at("/data/agencies").toString())
                .contains(emergency.agency().toString())
                .doesNotContain(emergency.guardian().toString());
        as(supervisor(emergency.agency()))
                .post("/v1/emergency-openings/{id}/confirmation", id)
                .then()
                .statusCode(200);
    }

    private static Account asBefore(Account same) {
        return new Account(same.id(), same.agency(), Set.of("caseworker"));
    }

    @Test
    void who_is_not_assigned_opens_nothing_and_the_attempt_is_in_the_ledger() {
        var colleague = caseworker(emergency.agency());
        var elsewhere = new Emergency();

        for (var other : List.of(colleague, elsewhere.worker()))
            open(other, emergency.person()).statusCode(404).body("type", equalTo("/problems/person-not-found"));
        essentials(colleague, emergency.opened()).statusCode(404);
        emergency.decide("reinstatement");

        ledger().body("items.decision", contains("REFUSED", "REFUSED"))
                .body("items.reader", containsInAnyOrder("OWN_AGENCY", "OTHER_AGENCY"));
    }

    @Test
    void the_ledger_keeps_the_reading_and_its_reason() {
        essentials(worker, emergency.opened()).statusCode(200);
        emergency.decide("reinstatement");

        ledger().body("items.decision", contains("ALLOWED"))
                .body("items[0].account", equalTo(worker.id().toString()))
                .body("items[0].emergency", equalTo(REASON))
                .body("items[0].categories", contains("CONTACT", "LANGUAGE"));
    }

    @Test
    void unseen_it_lasts_an_hour_and_confirmed_half_a_day() {
        var id = emergency.opened();
        var confirmed = emergency.opened();
        as(guardian)
                .post("/v1/emergency-openings/{id}/confirmation", confirmed)
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"));

        clock.advance(Duration.ofMinutes(61));

        essentials(worker, id).statusCode(409).body("type", equalTo("/problems/emergency-opening-over"));
        essentials(worker, confirmed).statusCode(200);
        clock.advance(Duration.ofHours(11));
        essentials(worker, confirmed).statusCode(409);
    }

    @Test
    void a_supervisor_stops_it_at_once_and_for_good() {
        var id = emergency.opened();

        as(lead).post("/v1/emergency-openings/{id}/stop", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("STOPPED"));

        essentials(worker, id).statusCode(409);
        open(worker, emergency.person()).statusCode(409).body("type", equalTo("/problems/emergency-opening-stopped"));
        as(guardian).post("/v1/emergency-openings/{id}/confirmation", id).then().statusCode(409);
    }

    @Test
    void three_wait_for_a_supervisor_before_a_fourth_may_be_opened() {
        for (int i = 0; i < 2; i++) emergency.opened();
        var third = emergency.opened();
        open(worker, emergency.person())
                .statusCode(409)
                .body("type", equalTo("/problems/emergency-openings-unconfirmed"));

        as(lead).post("/v1/emergency-openings/{id}/confirmation", third).then().statusCode(200);

        open(worker, emergency.person()).statusCode(201);
    }

    @Test
    void nobody_supervises_oneself_and_strangers_supervise_nothing() {
        var both = new Emergency();
        Network.asOwner(
                "update standing set roles = '{caseworker,supervisor}' where account = ?",
                both.worker().id());
        var id = both.opened();

        for (var move : List.of("confirmation", "stop")) {
            as(both.worker())
                    .post("/v1/emergency-openings/{id}/{move}", id, move)
                    .then()
                    .statusCode(403);
            as(supervisor(Network.agency()))
                    .post("/v1/emergency-openings/{id}/{move}", id, move)
                    .then()
                    .statusCode(404);
            as(lead).post("/v1/emergency-openings/{id}/{move}", id, move).then().statusCode(404);
        }
    }

    @Test
    void it_ends_with_the_suspension() {
        var id = emergency.opened();

        emergency.decide("reinstatement");

        essentials(worker, id).statusCode(403);
        as(caseworker(emergency.agency()))
                .body(Map.of("person", emergency.person(), "reason", REASON))
                .post("/v1/emergency-openings")
                .then()
                .statusCode(403);
        as(lead).post("/v1/emergency-openings/{id}/confirmation", id).then().statusCode(200);
    }

    @Test
    void without_a_reason_nothing_opens() {
        for (var reason : List.of("", "because", "x".repeat(301)))
            as(worker)
                    .body(Map.of("person", emergency.person(), "reason", reason))
                    .post("/v1/emergency-openings")
                    .then()
                    .statusCode(400);
    }

    private ValidatableResponse ledger() {
        return as(worker)
                .get("/v1/persons/{id}/accesses", emergency.person())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse essentials(Account who, String id) {
        return as(who).get("/v1/emergency-openings/{id}/essentials", id).then();
    }
}
