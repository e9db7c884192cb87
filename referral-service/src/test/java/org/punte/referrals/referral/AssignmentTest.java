package org.punte.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Refer.accepted;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.web.standing.Standings;

/** Somebody left, and what they had in hand goes on. */
@QuarkusTest
class AssignmentTest {
    private final Account shelter = caseworker(agency());
    private final Account gone = caseworker(agency());
    private final Account colleague = caseworker(gone.agency());
    private final Account lead = supervisor(gone.agency());
    private UUID referral;

    @Inject
    Standings standings;

    @BeforeEach
    void somebody_took_it_on() {
        referral = accepted(shelter, gone);
    }

    @Test
    void what_nobody_named_can_do_any_more_is_to_be_assigned() {
        unassigned(lead).body("items", empty());

        leaves();

        unassigned(lead)
                .body("items.id", contains(referral.toString()))
                .body("items[0].workers", contains(gone.id().toString()))
                .body("items[0].note", nullValue())
                .body("items[0].person", nullValue());
        unassigned(supervisor(agency())).body("items", empty());
        unassigned(supervisor(shelter.agency())).body("items", empty());
        as(colleague).get("/v1/referrals/unassigned").then().statusCode(403);
    }

    @Test
    void others_go_on_with_it() {
        leaves();

        assign(lead, colleague)
                .statusCode(200)
                .body("workers", contains(colleague.id().toString()));

        unassigned(lead).body("items", empty());
        assertThat(types(referral)).endsWith("referral.accepted.v1", "referral.workers-changed.v1");
        var told = OutboxProbe.events(referral).get(2);
        assertThat(told.at("/data/workers/0").asText()).isEqualTo(colleague.id().toString());
        assertThat(told.path("actor").asText()).isEqualTo(lead.id().toString());
        as(lead).get("/v1/referrals/{id}/timeline", referral)
                .then()
                .body("items.move", hasItem("REASSIGNMENT"))
                .body("items.actor", hasItem(lead.id().toString()));
    }

    @Test
    void a_supervisor_replaces_a_worker_who_is_there() {
        assign(lead, colleague)
                .statusCode(200)
                .body("workers", contains(colleague.id().toString()));

        assertThat(types(referral)).endsWith("referral.workers-changed.v1");
        as(gone).get("/v1/referrals/{id}", referral).then().statusCode(200).body("note", nullValue());
    }

    @Test
    void over_the_head_of_a_worker_a_supervisor_does_not_name_herself() {
        assign(lead, lead).statusCode(409).body("type", equalTo("/problems/still-assigned"));
        assign(lead, colleague, lead).statusCode(409);
        leaves();

        assign(lead, lead).statusCode(200);
    }

    @Test
    void only_the_supervisor_of_the_receiver_assigns() {
        leaves();

        assign(colleague, colleague).statusCode(403);
        assign(agencyAdmin(gone.agency()), colleague).statusCode(403);
        assign(supervisor(shelter.agency()), colleague)
                .statusCode(403)
                .body("type", equalTo("/problems/only-the-receiver-answers"));
        assign(supervisor(agency()), colleague).statusCode(404);
    }

    @Test
    void only_those_who_work_with_people_are_named() {
        leaves();

        for (var other : new Account[] {shelter, agencyAdmin(gone.agency()), gone}) {
            assign(lead, other).statusCode(409).body("type", equalTo("/problems/worker-not-of-this-agency"));
        }
        assertThat(types(referral)).endsWith("referral.accepted.v1");
    }

    @Test
    void what_nobody_has_taken_on_has_nobody_to_replace() {
        referral = sent(shelter, gone);

        assign(lead, colleague).statusCode(409).body("type", equalTo("/problems/move-not-allowed"));
    }

    private void leaves() {
        // as the consumer of standings writes it: from then on nobody remembers anything else
        standings.put(gone.id(), gone.agency(), gone.roles(), false, true);
        as(gone).get("/v1/referrals/received").then().statusCode(403);
    }

    private ValidatableResponse assign(Account by, Account... to) {
        return as(by).body(workers(to))
                .post("/v1/referrals/{id}/workers", referral)
                .then();
    }

    private static ValidatableResponse unassigned(Account by) {
        return as(by).get("/v1/referrals/unassigned").then().statusCode(200);
    }
}
