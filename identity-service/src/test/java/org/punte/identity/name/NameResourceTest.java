package org.punte.identity.name;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.testing.Account;

@QuarkusTest
class NameResourceTest {
    private final Account worker = caseworker(Network.agency());
    private UUID person;

    @BeforeEach
    void somebody_is_registered() {
        person = Story.registered(worker);
    }

    @Test
    void a_name_has_a_source_and_a_date() {
        say("BIRTH_NAME", "Cocostârceanu").statusCode(201).body("source", equalTo("DOCUMENT"));

        names().body("items.find { it.kind == 'BIRTH_NAME' }.text", equalTo("Cocostârceanu"))
                .body("items.find { it.kind == 'BIRTH_NAME' }.statedOn", equalTo("2026-02-03"))
                .body("items.find { it.kind == 'GIVEN_NAME' }.source", nullValue());
        as(worker).get("/v1/persons/{id}", person).then().body("birthName", equalTo("Cocostârceanu"));
    }

    @Test
    void a_corrected_name_becomes_an_alias_and_what_was_agreed_hangs_on_the_record() {
        var receiver = caseworker(Network.agency());
        var consent = Story.agreed(worker, person, receiver.agency(), "IDENTITY");

        correct(named("FAMILY_NAME"), "Cocostârceanu").statusCode(200).body("kind", equalTo("FAMILY_NAME"));

        as(worker)
                .get("/v1/persons/{id}", person)
                .then()
                .body("familyName", equalTo("Cocostârceanu"))
                .body("aliases", contains(Story.FAMILY_NAME));
        names().body("items.findAll { it.correctedAt != null }.text", contains(Story.FAMILY_NAME));
        as(worker).get("/v1/consents/{id}", consent).then().statusCode(200).body("state", equalTo("GIVEN"));
    }

    @Test
    void a_name_that_is_changed_with_the_record_is_corrected_too() {
        as(worker)
                .header("If-Match", "\"0\"")
                .body(Map.of("givenName", "Cocostârceanca"))
                .patch("/v1/persons/{id}", person)
                .then()
                .statusCode(200)
                .body("aliases", contains(Story.GIVEN_NAME));
    }

    @Test
    void the_name_in_exploitation_never_becomes_an_alias() {
        say("IN_EXPLOITATION", "Katalinska-of-the-bar").statusCode(201);

        correct(named("IN_EXPLOITATION"), "Katalinska").statusCode(200);

        as(worker)
                .get("/v1/persons/{id}", person)
                .then()
                .body("aliases", nullValue())
                .body("namesInExploitation", contains("Katalinska"));
        as(worker)
                .get("/v1/persons/{id}/former-facts", person)
                .then()
                .body("items.category", contains("NAME_IN_EXPLOITATION"));
    }

    @Test
    void a_name_is_corrected_once() {
        var id = named("FAMILY_NAME");
        correct(id, "Cocostârceanu").statusCode(200);

        correct(id, "Altceva").statusCode(404).body("type", equalTo("/problems/name-not-found"));
        correct(UUID.randomUUID().toString(), "Altceva").statusCode(404);
    }

    @Test
    void a_person_may_have_several_names_of_one_kind() {
        say("FAMILY_NAME", "Cocostârceanu").statusCode(201);

        names().body("items.findAll { it.kind == 'FAMILY_NAME' }.text", hasSize(2));
        as(worker).get("/v1/persons/{id}", person).then().body("familyName", equalTo("Cocostârceanu"));
    }

    @Test
    void the_same_key_says_a_name_once() {
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++)
            as(worker)
                    .header("Idempotency-Key", key)
                    .body(said("ALIAS", "Oana"))
                    .post("/v1/persons/{id}/names", person)
                    .then()
                    .statusCode(201);

        names().body("items.findAll { it.text == 'Oana' }", hasSize(1)).body("items.kind", hasItem("ALIAS"));
    }

    private ValidatableResponse say(String kind, String text) {
        return as(worker)
                .body(said(kind, text))
                .post("/v1/persons/{id}/names", person)
                .then();
    }

    private static Map<String, Object> said(String kind, String text) {
        return Map.of("kind", kind, "text", text, "source", "DOCUMENT", "statedOn", "2026-02-03");
    }

    private ValidatableResponse correct(String id, String text) {
        return as(worker)
                .body(Map.of("text", text, "source", "PERSON", "statedOn", "2026-02-04"))
                .post("/v1/names/{id}/correction", id)
                .then();
    }

    private String named(String kind) {
        List<String> ids = names().extract().path("items.findAll { it.kind == '" + kind + "' }.id");
        return ids.get(0);
    }

    private ValidatableResponse names() {
        return as(worker).get("/v1/persons/{id}/names", person).then().statusCode(200);
    }
}
