package org.punte.identity.partycheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.testing.Account;

/** The record of a mother beside what a daughter's record says of a guardian. */
@QuarkusTest
class PartyCheckTest {
    private final Account worker = hired(Network.agency(), "caseworker");
    private UUID mother;
    private UUID daughter;
    private UUID sister;

    @BeforeEach
    void a_mother_and_two_daughters() {
        mother = Story.registered(worker, called("Mărioara", "Țurcanu", "+40 745 111 222"));
        daughter = Story.registered(worker, called("Ilinca", "Țurcanu", null));
        sister = Story.registered(worker, called("Sabina", "Țurcanu", null));
    }

    @Test
    void A19_two_sisters_and_their_mother_may_be_brought_together() {
        ask(worker, daughter, mother, sister).statusCode(200).body("possible", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({
        "Marioara Turcanu, ''",
        "ȚURCANU Mărioara, ''",
        "'Mărioara Țurcanu, the mother', ''",
        "Somebody Else, 0745 111 222"
    })
    void safety25_a_suspected_parent_is_found_by_name_or_number_whoever_is_asked_about_first(
            String name, String phone) {
        suspected(daughter, name, phone);

        ask(worker, daughter, sister, mother).statusCode(200).body("possible", equalTo(false));
        var answer = ask(worker, mother, daughter).extract().asString();
        assertThat(answer).isEqualTo("{\"possible\":false}");
        ask(worker, mother, sister).body("possible", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void safety25_a_guardian_in_conflict_is_as_much_in_the_way_as_a_suspected_one(boolean suspected) {
        guardian(daughter, "Mărioara Țurcanu", "", suspected);

        ask(worker, daughter, mother).body("possible", equalTo(false));
    }

    @Test
    void safety25_another_suspected_parent_is_not_in_the_way_of_the_mother() {
        linked(mother, daughter);

        suspected(daughter, "Gheorghe Țurcanu", "+40 722 999 888");

        ask(worker, daughter, mother, sister).body("possible", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mama"})
    void safety25_a_linked_parent_is_meant_where_nobody_says_the_name_of_another(String name) {
        suspected(daughter, name, "");
        ask(worker, daughter, mother).body("possible", equalTo(true));

        linked(mother, daughter);

        ask(worker, daughter, mother).body("possible", equalTo(false));
    }

    @Test
    void whom_somebody_fears_does_not_come_along() {
        as(worker)
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "safeContact",
                        Map.of("mustNotKnow", List.of(Map.of("who", "Mărioara Țurcanu", "addresses", List.of())))))
                .patch("/v1/persons/{id}", sister)
                .then()
                .statusCode(200);

        ask(worker, daughter, mother, sister).body("possible", equalTo(false));
    }

    @Test
    void the_ledger_of_each_says_that_it_was_asked() {
        ask(worker, daughter, mother).statusCode(200);

        for (var person : List.of(daughter, mother))
            as(worker)
                    .get("/v1/persons/{id}/accesses", person)
                    .then()
                    .body("items.find { it.decision == 'ALLOWED' }.categories", contains("CHILD"));
    }

    @Test
    void one_to_whom_the_asker_is_not_assigned_is_as_if_not_there_and_the_attempt_is_kept() {
        var colleague = hired(worker.agency(), "caseworker");
        var own = Story.registered(colleague, called("Ana", "Vlad", null));

        ask(colleague, own, mother).statusCode(404).body("type", equalTo("/problems/person-not-found"));
        ask(colleague, own, UUID.randomUUID()).statusCode(404).body("type", equalTo("/problems/person-not-found"));
        ask(colleague, mother, own).statusCode(404);

        as(worker).get("/v1/persons/{id}/accesses", mother).then().body("items.decision", hasItem("REFUSED"));
    }

    private static Map<String, Object> called(String given, String family, String phone) {
        var told = Story.somebody();
        told.put("givenName", given);
        told.put("familyName", family);
        told.remove("phone");
        if (phone != null) told.put("phone", phone);
        return told;
    }

    private void suspected(UUID person, String name, String contact) {
        guardian(person, name, contact, true);
    }

    private void guardian(UUID person, String name, String contact, boolean suspected) {
        var conflict = Map.of("suspected", suspected, "reason", "What the child said");
        as(worker)
                .body(Map.of("kind", "PARENT", "name", name, "contact", contact, "conflict", conflict))
                .post("/v1/persons/{id}/guardians", person)
                .then()
                .statusCode(200);
    }

    private void linked(UUID parent, UUID child) {
        as(worker)
                .body(Map.of("kind", "PARENT", "one", parent, "other", child, "reason", "PERSON_SAID_SO"))
                .post("/v1/links")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse ask(Account account, UUID person, UUID... others) {
        return as(account)
                .body(Map.of("others", List.of(others)))
                .post("/v1/persons/{id}/party-check", person)
                .then();
    }
}
