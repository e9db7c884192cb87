package org.punte.referrals.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.referrals.Refer.accepted;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.OutboxProbe.events;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.block;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;

/** Whoever was named for what was taken on has it, without having claimed it; whoever is given something hears of it. */
@QuarkusTest
class NamedOnDeskTest {
    private static final String ASSIGNED = "referral.assigned.v1";

    private final Account shelter = caseworker(agency());
    private final Account worker = caseworker(agency());
    private final Account front = desk(worker.agency());
    private final Account lead = supervisor(worker.agency());

    @Test
    void from_the_acceptance_on_it_is_the_named_worker_s() {
        var id = accepted(shelter, worker);
        isMine(id);

        move(worker, id, "start", Map.of());
        isMine(id);
        move(worker, id, "completion", Map.of("outcome", "SERVICE_FULLY"));

        list(worker, "MINE").body("items", empty()).body("counts.all", equalTo(0));
    }

    @Test
    void so_it_stays_until_a_cancellation_was_seen() {
        var id = accepted(shelter, worker);
        move(shelter, id, "cancellation", Map.of("reason", "OTHER"));

        isMine(id);
    }

    @Test
    void when_nobody_named_is_there_it_is_to_be_assigned_until_others_are_named() {
        var id = accepted(shelter, worker);
        var next = caseworker(worker.agency());

        block(worker);

        list(lead, "TO_ASSIGN").body("items.id", contains(id.toString())).body("items[0].workers", empty());
        assign(id, front);
        isToBeAssigned(id);
        list(front, "MINE").body("items.id", contains(id.toString()));
        move(lead, id, "workers", workers(next));
        list(lead, "TO_ASSIGN").body("items", empty());
        list(front, "MINE").body("items", empty());
        list(next, "MINE").body("items.id", contains(id.toString())).body("items[0].left", equalTo(false));
    }

    @Test
    void whoever_looked_after_it_before_the_acceptance_neither_has_it_nor_hides_that_nobody_named_is_left() {
        var id = sent(shelter, worker);
        as(front).post("/v1/desk/{id}/claim", id).then().statusCode(200);
        list(front, "MINE").body("counts.mine", equalTo(1));

        move(worker, id, "acceptance", workers(worker));
        isMine(id);
        block(worker);

        isToBeAssigned(id);
        as(lead).get("/v1/referrals/unassigned").then().body("items.id", contains(id.toString()));
    }

    @Test
    void while_somebody_named_is_there_it_is_given_to_nobody_else() {
        var id = accepted(shelter, worker);

        as(lead).body(Map.of("account", front.id()))
                .post("/v1/desk/{id}/assignment", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-claimed"));
        as(front).post("/v1/desk/{id}/claim", id).then().statusCode(409);

        isMine(id);
        assign(id, worker);
    }

    @Test
    void what_was_taken_back_is_theirs_who_were_named_and_whose_who_looked_after_it_before() {
        var id = sent(shelter, worker);
        as(front).post("/v1/desk/{id}/claim", id).then().statusCode(200);
        move(worker, id, "acceptance", workers(worker));
        move(shelter, id, "cancellation", Map.of("reason", "OTHER"));

        for (var one : new Account[] {front, worker}) list(one, "MINE").body("items.id", contains(id.toString()));
    }

    @Test
    void A35_where_one_of_those_named_steps_aside_the_other_has_it() {
        var other = caseworker(worker.agency());
        var id = sent(shelter, worker);
        move(worker, id, "acceptance", Map.of("workers", new UUID[] {worker.id(), other.id()}));

        as(worker).post("/v1/referrals/{id}/conflict", id).then().statusCode(201);

        list(lead, "TO_ASSIGN").body("items", empty()).body("counts.toAssign", equalTo(0));
        list(other, "MINE")
                .body("items.id", contains(id.toString()))
                .body("items[0].workers", contains(other.id().toString()));
    }

    @Test
    void what_was_taken_back_needs_nobody_named_who_looks_after_it_can_confirm_it() {
        var id = accepted(shelter, worker);
        block(worker);
        move(shelter, id, "cancellation", Map.of("reason", "OTHER"));
        isToBeAssigned(id);

        assign(id, front);

        list(lead, "TO_ASSIGN").body("items", empty()).body("counts.toAssign", equalTo(0));
    }

    @Test
    void whoever_is_named_has_it_although_whoever_claimed_it_before_has_left() {
        var id = sent(shelter, worker);
        as(front).post("/v1/desk/{id}/claim", id).then().statusCode(200);
        move(worker, id, "acceptance", Map.of("workers", new UUID[] {worker.id()}));

        block(front);

        list(worker, "MINE").body("items[0].left", equalTo(false)).body("counts.toAssign", equalTo(0));
    }

    @Test
    void whoever_is_given_something_hears_of_it_and_of_what_one_takes_nothing_is_told() {
        var id = sent(shelter, worker);

        assign(id, lead);
        assertThat(types(id)).doesNotContain(ASSIGNED);
        assign(id, worker);

        var told = events(id).stream()
                .filter(event -> event.at("/type").asText().equals(ASSIGNED))
                .toList();
        assertThat(told).singleElement().satisfies(event -> {
            assertThat(event.at("/data/account").asText()).isEqualTo(worker.id().toString());
            assertThat(event.at("/data/receiver").asText())
                    .isEqualTo(worker.agency().toString());
        });
    }

    private void isToBeAssigned(UUID id) {
        list(lead, "TO_ASSIGN")
                .body("items.id", contains(id.toString()))
                .body("items[0].left", equalTo(true))
                .body("counts.toAssign", equalTo(1));
    }

    private void isMine(UUID id) {
        list(worker, "MINE")
                .body("items.id", contains(id.toString()))
                .body("items[0].workers", contains(worker.id().toString()))
                .body("counts.mine", equalTo(1))
                .body("counts.unclaimed", equalTo(0))
                .body("counts.toAssign", equalTo(0));
        list(front, "MINE").body("items", empty());
        list(front, "UNCLAIMED").body("items", empty());
    }

    private void assign(UUID id, Account to) {
        as(lead).body(Map.of("account", to.id()))
                .post("/v1/desk/{id}/assignment", id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse list(Account reader, String view) {
        return as(reader).get("/v1/desk?view=" + view).then().statusCode(200);
    }
}
