package org.punte.identity.status;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.punte.identity.IdentificationStory.decided;
import static org.punte.identity.IdentificationStory.formally;
import static org.punte.identity.IdentificationStory.presumed;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.identity.agency.AgencyKind;
import org.punte.testing.Account;

@QuarkusTest
class NegativeDecisionTest {
    private final UUID police = Network.agency(AgencyKind.POLICE);
    private final Account worker = hired(police, "caseworker");
    private final Account lead = hired(police, "supervisor");
    private final Account decider = hired(police, "decision-maker");
    private UUID person;

    @BeforeEach
    void somebody_is_assigned_to_a_worker_and_a_decision_maker() {
        person = Story.registered(worker);
        Story.assigned(lead, person, worker, decider).statusCode(200);
    }

    @Test
    void A26_who_is_not_confirmed_is_not_erased_and_the_decision_is_looked_at_again() {
        presumed(worker, person);

        decided(decider, person, formally("NOT_CONFIRMED")).statusCode(201).body("grounds.body", equalTo("POLICE"));

        as(worker).get("/v1/tasks").then().body("items.kind", hasItem("REVIEW_DECISION"));
        as(worker)
                .get("/v1/persons/{id}", person)
                .then()
                .statusCode(200)
                .body("familyName", equalTo(Story.FAMILY_NAME));
        standing()
                .body("decisions.state", contains("NOT_CONFIRMED", "PRESUMED", "POTENTIAL"))
                .body("allowed", contains("RECONSIDERATION"));
        decided(worker, person, Map.of("state", "RECONSIDERATION")).statusCode(201);
        decided(worker, person, Map.of("state", "PRESUMED", "reasons", "New witness"))
                .statusCode(201);
    }

    @Test
    void A26_an_organisation_that_hears_of_it_looks_again_too() {
        var heard = formally("NOT_CONFIRMED");
        heard.put("heard", true);
        presumed(worker, person);

        decided(worker, person, heard).statusCode(201);

        as(worker).get("/v1/tasks").then().body("items.kind", hasItem("REVIEW_DECISION"));
        standing().body("state", equalTo("PRESUMED"));
    }

    @Test
    void A27_another_situation_needs_a_second_person_who_is_not_the_first() {
        decided(worker, person, Map.of("state", "POTENTIAL")).statusCode(201);
        decided(worker, person, Map.of("state", "NOT_INDICATED", "reasons", "Pay in dispute"))
                .statusCode(400)
                .body("missing", contains("instead"));
        String proposed = decided(
                        worker,
                        person,
                        Map.of("state", "NOT_INDICATED", "reasons", "Pay in dispute", "instead", "LABOUR_DISPUTE"))
                .statusCode(201)
                .body("standing", equalTo("PROPOSED"))
                .extract()
                .path("id");

        standing().body("state", equalTo("POTENTIAL"));
        as(lead).get("/v1/tasks").then().body("items.kind", hasItem("SECOND_DECISION"));
        as(lead).post("/v1/identification-decisions/{id}/confirmation", proposed)
                .then()
                .statusCode(200)
                .body("standing", equalTo("TAKEN"))
                .body("grounds.instead", equalTo("LABOUR_DISPUTE"));

        standing().body("state", equalTo("NOT_INDICATED")).body("allowed", contains("PRESUMED"));
        as(lead).get("/v1/tasks").then().body("items.kind", not(hasItem("SECOND_DECISION")));
        as(worker)
                .get("/v1/code-lists/{name}", "other-situation")
                .then()
                .body(
                        "codes.find { it.code == 'LABOUR_DISPUTE' }.marks",
                        hasItems("REFER_LABOUR_INSPECTION", "REFER_LEGAL"));
    }

    @Test
    void A27_nobody_seconds_what_they_proposed_and_who_does_not_agree_leaves_things_as_they_were() {
        var both = hired(police, "supervisor");
        var theirs = Story.registered(both);
        decided(both, theirs, Map.of("state", "POTENTIAL")).statusCode(201);
        String proposed = decided(
                        both, theirs, Map.of("state", "NOT_INDICATED", "reasons", "Smuggled", "instead", "SMUGGLING"))
                .extract()
                .path("id");

        as(both).post("/v1/identification-decisions/{id}/confirmation", proposed)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/another-supervisor-needed"));
        as(lead).post("/v1/identification-decisions/{id}/refusal", proposed)
                .then()
                .statusCode(200)
                .body("standing", equalTo("NOT_SECONDED"));

        as(both).get("/v1/persons/{id}/identification", theirs).then().body("state", equalTo("POTENTIAL"));
        as(both).post("/v1/identification-decisions/{id}/confirmation", proposed)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/decision-answered"));
    }

    @Test
    void A30_a_revoked_decision_is_one_more_entry_and_help_goes_on() {
        presumed(worker, person);
        decided(decider, person, formally("IDENTIFIED")).statusCode(201);

        decided(decider, person, formally("REVOKED")).statusCode(201);

        standing().body("decisions", hasSize(4)).body("state", equalTo("REVOKED"));
        as(worker).get("/v1/persons/{id}", person).then().statusCode(200);
        as(worker).get("/v1/tasks").then().body("items.kind", hasItem("REVIEW_DECISION"));
    }

    private ValidatableResponse standing() {
        return as(worker).get("/v1/persons/{id}/identification", person).then().statusCode(200);
    }
}
