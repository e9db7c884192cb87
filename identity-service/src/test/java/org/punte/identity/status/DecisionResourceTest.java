package org.punte.identity.status;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.punte.identity.IdentificationStory.decided;
import static org.punte.identity.IdentificationStory.formally;
import static org.punte.identity.IdentificationStory.presumed;
import static org.punte.identity.IdentificationStory.sheet;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.identity.agency.AgencyKind;
import org.punte.testing.Account;

@QuarkusTest
class DecisionResourceTest {
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
    void an_illegal_move_says_where_one_stands_and_what_may_follow() {
        decided(worker, person, Map.of("state", "POTENTIAL")).statusCode(201);

        decided(decider, person, formally("IDENTIFIED"))
                .statusCode(409)
                .body("type", equalTo("/problems/decision-move-not-allowed"))
                .body("current", equalTo("POTENTIAL"))
                .body("allowed", containsInAnyOrder("PRESUMED", "NOT_INDICATED"));
    }

    @Test
    void only_an_authoritys_decision_maker_decides_formally_with_body_date_and_reference() {
        presumed(worker, person);

        decided(worker, person, formally("IDENTIFIED"))
                .statusCode(403)
                .body("type", equalTo("/problems/only-an-authority-decides"));
        decided(decider, person, Map.of("state", "IDENTIFIED"))
                .statusCode(400)
                .body("missing", containsInAnyOrder("body", "reference", "decidedOn"));
        var byNgo = formally("IDENTIFIED");
        byNgo.put("body", "NGO");
        decided(decider, person, byNgo).statusCode(400);
        decided(decider, person, formally("IDENTIFIED")).statusCode(201);

        standing().body("state", equalTo("IDENTIFIED")).body("allowed", contains("REVOKED"));
    }

    @Test
    void a_decision_maker_of_an_organisation_decides_nothing_formal() {
        var ngo = Network.agency(AgencyKind.NGO);
        var both = hired(ngo, "caseworker", "decision-maker");
        var theirs = Story.registered(both);
        presumed(both, theirs);

        decided(both, theirs, formally("IDENTIFIED")).statusCode(403);

        var heard = formally("IDENTIFIED");
        heard.put("heard", true);
        decided(both, theirs, heard).statusCode(201).body("standing", equalTo("HEARD"));
        as(both).get("/v1/persons/{id}/identification", theirs).then().body("state", equalTo("PRESUMED"));
    }

    @Test
    void a_decision_maker_finds_whom_to_decide_about_and_no_more() {
        as(decider).get("/v1/persons/to-decide").then().body("items.id", contains(person.toString()));
        as(decider).get("/v1/persons/{id}/identification", person).then().statusCode(200);
        as(decider).get("/v1/persons/{id}", person).then().statusCode(403);
        as(hired(police, "decision-maker"))
                .get("/v1/persons/{id}/identification", person)
                .then()
                .statusCode(404);
    }

    @Test
    void A13_who_declines_the_formal_way_stays_in_help_and_can_be_presumed_again() {
        presumed(worker, person);

        decided(
                        worker,
                        person,
                        Map.of(
                                "state", "DECLINED_IDENTIFICATION",
                                "reasons", "Fears for her brother",
                                "anonymousStatistics", "YES"))
                .statusCode(201)
                .body("grounds.anonymousStatistics", equalTo("YES"));

        standing().body("state", equalTo("DECLINED_IDENTIFICATION")).body("allowed", contains("PRESUMED"));
        as(worker)
                .get("/v1/persons/{id}", person)
                .then()
                .statusCode(200)
                .body("familyName", equalTo(Story.FAMILY_NAME));
        as(worker).get("/v1/tasks").then().body("items.kind", not(hasItem("REVIEW_DECISION")));
    }

    @Test
    void A29_a_worker_differs_from_the_sheet_with_a_reason_and_both_stay_visible() {
        var silent = sheet(worker, person);
        decided(worker, person, Map.of("state", "POTENTIAL")).statusCode(201);

        decided(worker, person, Map.of("state", "PRESUMED", "reasons", "Her bruises"))
                .statusCode(400)
                .body("type", equalTo("/problems/difference-unexplained"))
                .body("outcome", equalTo("INSUFFICIENT_INFORMATION"));
        decided(
                        worker,
                        person,
                        Map.of("state", "PRESUMED", "reasons", "Her bruises", "whyDifferent", "She cannot speak yet"))
                .statusCode(201)
                .body("sheet", equalTo(silent))
                .body("outcome", equalTo("INSUFFICIENT_INFORMATION"))
                .body("differs", equalTo(true));

        standing().body("decisions[0].grounds.whyDifferent", equalTo("She cannot speak yet"));
    }

    @Test
    void the_database_changes_no_decision_either() {
        presumed(worker, person);

        assertThatThrownBy(() ->
                        Staff.run("update identification_decision set state = 'REVOKED' where person = ?", person))
                .hasMessageContaining("stays as it is");
        assertThatThrownBy(() -> Network.asApp("delete from identification_decision"))
                .hasMessageContaining("denied");
    }

    private ValidatableResponse standing() {
        return as(worker).get("/v1/persons/{id}/identification", person).then().statusCode(200);
    }
}
