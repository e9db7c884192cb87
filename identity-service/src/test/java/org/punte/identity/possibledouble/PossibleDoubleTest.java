package org.punte.identity.possibledouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Story;
import org.punte.identity.detection.Comparing;
import org.punte.identity.detection.Twice;
import org.punte.testing.Account;

@QuarkusTest
class PossibleDoubleTest {
    @Inject
    Comparing comparing;

    private Twice twice;

    @BeforeEach
    void two_colleagues_met_the_same_woman() {
        twice = Twice.found(comparing);
    }

    @Test
    void the_supervisor_sees_codes_and_workers_and_no_name() {
        var page = as(twice.supervisor())
                .get("/v1/possible-doubles")
                .then()
                .extract()
                .asString();

        assertThat(page)
                .contains(twice.first().id().toString(), twice.second().id().toString(), "PN-")
                .doesNotContain("Lumini", "Hansen", Story.FAMILY_NAME, Story.BIRTH_DATE);
    }

    @Test
    void decided_different_it_is_told_to_nobody_and_not_found_again() {
        decide("DIFFERENT").statusCode(200).body("link", nullValue()).body("decision", equalTo("DIFFERENT"));

        tasks(twice.first()).body("items", empty());
        tasks(twice.second()).body("items", empty());
        tasks(twice.supervisor()).body("items", empty());
        as(twice.supervisor()).get("/v1/possible-doubles").then().body("items", empty());
    }

    @Test
    void decided_the_same_both_workers_are_told() {
        decide("SAME_HUMAN").statusCode(200);

        tasks(twice.first()).body("items.kind", contains("RECORD_LINKED"));
        tasks(twice.second()).body("items.kind", contains("RECORD_LINKED"));
        tasks(twice.supervisor()).body("items", empty());
    }

    @Test
    void a_mother_is_linked_to_her_child_the_right_way_round() {
        var found = twice.id();
        String one = as(twice.supervisor())
                .get("/v1/possible-doubles/{id}", found)
                .then()
                .extract()
                .path("one.id");

        var link = twice.decided("CHILD");

        as(twice.supervisor())
                .get("/v1/links/{id}", link)
                .then()
                .body("kind", equalTo("PARENT"))
                .body("other.id", equalTo(one));
    }

    @Test
    void until_asked_the_workers_know_nothing_and_then_say_their_word() {
        var id = twice.id();
        as(twice.first()).get("/v1/possible-doubles/{id}", id).then().statusCode(404);

        as(twice.supervisor())
                .post("/v1/possible-doubles/{id}/question", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("ASKED"));

        tasks(twice.first()).body("items.kind", contains("SAY_WHETHER_SAME"));
        tasks(twice.second()).body("items.kind", contains("SAY_WHETHER_SAME"));
        say(twice.first(), id, "SAME_HUMAN").statusCode(200);
        tasks(twice.first()).body("items", empty());
        tasks(twice.second()).body("items", hasSize(1));
        as(twice.supervisor())
                .get("/v1/possible-doubles/{id}", id)
                .then()
                .body("words.account", contains(twice.first().id().toString()))
                .body("words.word", contains("SAME_HUMAN"));
    }

    @Test
    void being_asked_opens_nothing() {
        as(twice.supervisor())
                .post("/v1/possible-doubles/{id}/question", twice.id())
                .then()
                .statusCode(200);

        as(twice.first()).get("/v1/persons/{id}", twice.other()).then().statusCode(404);
    }

    @Test
    void a_decision_ends_what_was_asked_and_stands() {
        as(twice.supervisor())
                .post("/v1/possible-doubles/{id}/question", twice.id())
                .then()
                .statusCode(200);
        var id = twice.id();

        decide("SIBLING").statusCode(200);

        tasks(twice.first()).body("items.kind", not(hasItem("SAY_WHETHER_SAME")));
        say(twice.first(), id, "DIFFERENT").statusCode(404);
        as(twice.supervisor())
                .body(Map.of("decision", "DIFFERENT"))
                .post("/v1/possible-doubles/{id}/decision", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/double-decided"));
    }

    @Test
    void nobody_opens_a_record_to_oneself() {
        var working = hired(twice.first().agency(), "supervisor");
        Story.assigned(twice.supervisor(), twice.one(), working).statusCode(200);

        decide(working, "SAME_HUMAN").statusCode(409).body("type", equalTo("/problems/double-opens-for-you"));
        as(working).get("/v1/persons/{id}", twice.other()).then().statusCode(404);
        decide(twice.supervisor(), "SAME_HUMAN").statusCode(200);
    }

    private ValidatableResponse decide(String decision) {
        return decide(twice.supervisor(), decision);
    }

    private ValidatableResponse decide(Account by, String decision) {
        return as(by).body(Map.of("decision", decision))
                .post("/v1/possible-doubles/{id}/decision", twice.id())
                .then();
    }

    private static ValidatableResponse say(Account worker, UUID id, String word) {
        return as(worker)
                .body(Map.of("word", word))
                .post("/v1/possible-doubles/{id}/words", id)
                .then();
    }

    private static ValidatableResponse tasks(Account reader) {
        return as(reader).get("/v1/tasks").then().statusCode(200);
    }
}
