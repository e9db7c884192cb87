package org.punte.identity.sheet;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.identity.IdentificationStory.made;
import static org.punte.identity.IdentificationStory.sheet;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.MinorScenes;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.testing.Account;

@QuarkusTest
class SheetResourceTest {
    private static final String OF_PERSON = "/v1/persons/{id}/indicator-sheets";
    private static final String[] SIGNS = {
        "DR_NATURE_OF_JOB", "DR_WAGES", "EX_EXCESSIVE_HOURS", "EX_LOW_PAY", "CD_DOCUMENTS_TAKEN", "CD_DEBT_BONDAGE"
    };

    private final Account worker = hired(Network.agency(), "caseworker");
    private UUID person;

    @BeforeEach
    void somebody_is_registered() {
        person = Story.registered(worker);
    }

    @Test
    void somebody_who_is_treated_as_a_child_is_weighed_by_a_childs_profile_alone() {
        var child = MinorScenes.child(worker);

        as(worker)
                .body(Map.of("profile", "ADULT_LABOUR"))
                .post(OF_PERSON, child)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/profile-not-for-a-child"));
        made(worker, OF_PERSON, child, Map.of("profile", "CHILD_LABOUR"));
    }

    @Test
    void a_sheet_is_saved_in_between_and_says_nothing_before_it_is_submitted() {
        var id = made(worker, OF_PERSON, person, Map.of("profile", "ADULT_LABOUR"));

        as(worker)
                .header("If-Match", "\"0\"")
                .body(Map.of("answers", Map.of("DR_WAGES", "YES", "EX_LOW_PAY", "DECLINED_TO_ANSWER"), "gaps", "Fear"))
                .put("/v1/indicator-sheets/{id}", id)
                .then()
                .statusCode(200);

        as(worker)
                .get("/v1/indicator-sheets/{id}", id)
                .then()
                .body("answers.DR_WAGES", equalTo("YES"))
                .body("answers.EX_LOW_PAY", equalTo("DECLINED_TO_ANSWER"))
                .body("result", nullValue());
    }

    @Test
    void submitted_it_says_why_and_by_which_version_and_never_changes() {
        var id = sheet(worker, person, SIGNS);

        as(worker)
                .get("/v1/indicator-sheets/{id}", id)
                .then()
                .body("result.outcome", equalTo("INDICATES"))
                .body("result.indicatorVersion", equalTo("2009-09.1"))
                .body("result.profile.verified", equalTo(false))
                .body("result.dimensions", hasSize(6))
                .body("result.dimensions[0].rule", equalTo("STRONG_AND_OTHER"))
                .body("result.dimensions[4].rule", equalTo("TWO_STRONG"));
        as(worker)
                .header("If-Match", "\"2\"")
                .body(Map.of("answers", Map.of()))
                .put("/v1/indicator-sheets/{id}", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/sheet-submitted"));
        assertThatThrownBy(
                        () -> Staff.run("update indicator_sheet set profile = 'X' where id = ?", UUID.fromString(id)))
                .hasMessageContaining("stays as it is");
    }

    @Test
    void a_newer_sheet_supersedes_the_one_before() {
        var first = sheet(worker, person, SIGNS);
        var second = sheet(worker, person);

        as(worker).get("/v1/indicator-sheets/{id}", first).then().body("superseded", equalTo(true));
        as(worker).get("/v1/indicator-sheets/{id}", second).then().body("superseded", equalTo(false));
        as(worker).get(OF_PERSON, person).then().body("items.id", hasItem(first));
    }

    @Test
    void A28_a_sheet_on_which_nothing_is_known_says_that_nothing_is_known() {
        var id = sheet(worker, person);

        as(worker)
                .get("/v1/indicator-sheets/{id}", id)
                .then()
                .body("result.outcome", equalTo("INSUFFICIENT_INFORMATION"))
                .body("result.dimensions.couldTurn", everyItem(equalTo(true)))
                .body(not(containsString("NOT_INDICATED")));
    }

    @Test
    void a_profile_without_weights_leaves_it_to_a_person() {
        var id = made(worker, OF_PERSON, person, Map.of("profile", "ADULT_SEXUAL"));

        as(worker)
                .post("/v1/indicator-sheets/{id}/submission", id)
                .then()
                .body("result.outcome", equalTo("INSUFFICIENT_INFORMATION"))
                .body("result.notes", hasItem("PROFILE_NOT_COMPLETE"));
    }

    @Test
    void only_what_the_profile_asks_is_answered() {
        as(worker)
                .body(Map.of("profile", "EVERYBODY"))
                .post(OF_PERSON, person)
                .then()
                .statusCode(400);
        var child = made(worker, OF_PERSON, person, Map.of("profile", "CHILD_LABOUR"));

        as(worker)
                .header("If-Match", "\"0\"")
                .body(Map.of("answers", Map.of("EX_NO_SOCIAL_PROTECTION", "YES")))
                .put("/v1/indicator-sheets/{id}", child)
                .then()
                .statusCode(400);
    }

    @Test
    void the_indicators_are_not_for_everybody() {
        as(hired(Network.agency(), "desk")).get("/v1/indicators").then().statusCode(403);
        as(worker).get("/v1/indicators").then().statusCode(200).body("dimensions", hasSize(6));
    }
}
