package org.punte.referrals.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.referrals.Refer.accepted;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.OutboxProbe.events;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.RowLevelSecurity.visibleTo;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;

/** Somebody finds a neighbour or a relative on the desk. */
@QuarkusTest
class ConflictTest {
    private static final List<String> LISTS = List.of("/v1/referrals/received", "/v1/referrals/sent", "/v1/desk");

    private final Account shelter = caseworker(agency());
    private final Account neighbour = caseworker(agency());
    private final Account colleague = caseworker(neighbour.agency());
    private final Account lead = supervisor(neighbour.agency());

    @Test
    void A35_whoever_declares_a_conflict_sees_the_record_nowhere_any_more() {
        var id = sent(shelter, neighbour);

        declare(neighbour, id);

        for (var list : LISTS) as(neighbour).get(list).then().statusCode(200).body("items", empty());
        as(neighbour).get("/v1/desk").then().body("counts.all", equalTo(0));
        var gone = as(neighbour)
                .get("/v1/referrals/{id}", id)
                .then()
                .statusCode(404)
                .extract();
        var unknown = as(neighbour)
                .get("/v1/referrals/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .extract();
        assertThat(gone.<String>path("type")).isEqualTo(unknown.path("type"));
        as(neighbour).get("/v1/referrals/{id}/timeline", id).then().statusCode(404);
        as(neighbour).get("/v1/referrals/{id}/alarms", id).then().statusCode(404);
        as(neighbour).get("/v1/desk/{id}", id).then().statusCode(404);
        as(neighbour).post("/v1/desk/{id}/claim", id).then().statusCode(404);
        as(neighbour).post("/v1/referrals/{id}/acknowledgement", id).then().statusCode(404);
        as(neighbour)
                .body(workers(neighbour))
                .post("/v1/referrals/{id}/acceptance", id)
                .then()
                .statusCode(404);
        as(neighbour).post("/v1/referrals/{id}/conflict", id).then().statusCode(404);
        as(colleague).get("/v1/referrals/{id}", id).then().statusCode(200);
        as(shelter).get("/v1/referrals/{id}", id).then().statusCode(200);
    }

    @Test
    void A35_the_supervisor_hears_of_it_and_hands_it_to_somebody_else() {
        var id = sent(shelter, neighbour);
        as(neighbour).post("/v1/desk/{id}/claim", id).then().statusCode(200);

        var conflict = declare(neighbour, id);

        var told = events(conflict).get(0);
        assertThat(told.path("type").asText()).isEqualTo("conflict.declared.v1");
        assertThat(told.at("/data/account").asText()).isEqualTo(neighbour.id().toString());
        assertThat(told.at("/data/sender").asText()).isEqualTo(shelter.agency().toString());
        assertThat(UUID.fromString(told.at("/data/person").asText())).isEqualTo(personOf(id));
        as(lead).get("/v1/conflicts").then().body("items.referral", contains(id.toString()));
        as(lead).get("/v1/desk?view=TO_ASSIGN").then().body("items.id", contains(id.toString()));
        assign(id, neighbour, 409);
        assign(id, colleague, 200);
        as(supervisor(shelter.agency())).get("/v1/conflicts").then().body("items", empty());
    }

    @Test
    void A35_nobody_is_named_for_a_person_whom_they_asked_to_be_kept_away_from() {
        var id = sent(shelter, neighbour);
        declare(neighbour, id);

        as(colleague)
                .body(workers(colleague, neighbour))
                .post("/v1/referrals/{id}/acceptance", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/conflict-declared"));
    }

    @Test
    void A35_a_case_whose_only_worker_steps_aside_is_to_be_assigned_also_to_the_supervisor_herself() {
        var id = accepted(shelter, neighbour);
        as(lead).get("/v1/referrals/unassigned").then().body("items", empty());

        declare(neighbour, id);

        as(lead).get("/v1/referrals/unassigned").then().body("items.id", contains(id.toString()));
        as(lead).body(workers(lead))
                .post("/v1/referrals/{id}/workers", id)
                .then()
                .statusCode(200);
    }

    @Test
    void A35_what_its_only_worker_steps_aside_from_is_to_be_assigned_on_the_desk_although_nobody_had_claimed_it() {
        var id = accepted(shelter, neighbour);
        toAssign().body("items", empty()).body("counts.unclaimed", equalTo(0));

        declare(neighbour, id);

        toAssign()
                .body("items.id", contains(id.toString()))
                .body("items[0].left", equalTo(true))
                .body("counts.toAssign", equalTo(1))
                .body("counts.unclaimed", equalTo(0));
        assign(id, colleague, 200);
        toAssign().body("items.id", contains(id.toString()));
        move(lead, id, "workers", workers(colleague));
        toAssign().body("items", empty());
    }

    @Test
    void A35_while_another_named_worker_is_there_nothing_is_to_be_assigned() {
        var id = sent(shelter, neighbour);
        move(colleague, id, "acceptance", workers(colleague, neighbour));

        declare(neighbour, id);

        toAssign().body("items", empty());
    }

    @Test
    void the_sender_s_worker_steps_aside_in_the_same_way() {
        var id = sent(shelter, neighbour);

        declare(shelter, id);

        as(shelter).get("/v1/referrals/sent").then().body("items", empty());
        as(shelter).get("/v1/referrals/{id}", id).then().statusCode(404);
        as(shelter).get("/v1/referrals/{id}/next-candidates", id).then().statusCode(404);
        as(lead).get("/v1/conflicts").then().body("items", empty());
    }

    @Test
    void a_mistaken_declaration_is_lifted_by_a_supervisor_and_never_by_oneself() {
        var id = sent(shelter, neighbour);
        var conflict = declare(lead, id);
        var other = supervisor(lead.agency());

        as(lead).post("/v1/conflicts/{id}/lifting", conflict).then().statusCode(404);
        as(lead).get("/v1/conflicts").then().body("items", empty());
        as(other).post("/v1/conflicts/{id}/lifting", conflict).then().statusCode(200);

        as(lead).get("/v1/referrals/{id}", id).then().statusCode(200);
        as(other).get("/v1/conflicts").then().body("items", empty());
    }

    /** The database shows the row to the whole agency: that it is hidden from one account is this service's own rule. */
    @Test
    void it_is_not_the_database_that_hides_it() {
        var id = sent(shelter, neighbour);

        declare(neighbour, id);

        var rows = visibleTo(neighbour.agency(), neighbour.id(), Set.of("referral", "desk_item"));
        assertThat(rows).containsEntry("referral", 1L).containsEntry("desk_item", 1L);
        as(neighbour).get("/v1/referrals/{id}", id).then().statusCode(404);
    }

    private ValidatableResponse toAssign() {
        return as(lead).get("/v1/desk?view=TO_ASSIGN").then().statusCode(200);
    }

    private UUID personOf(UUID referral) {
        return UUID.fromString(
                as(shelter).get("/v1/referrals/{id}", referral).then().extract().path("person"));
    }

    private static UUID declare(Account by, UUID referral) {
        return UUID.fromString(as(by).post("/v1/referrals/{id}/conflict", referral)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private void assign(UUID referral, Account to, int status) {
        as(lead).body(Map.of("account", to.id()))
                .post("/v1/desk/{id}/assignment", referral)
                .then()
                .statusCode(status);
    }
}
