package org.punte.identity.profile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.testing.Account;

@QuarkusTest
class SpellingTest {
    private static final String LONG = "Ședere în așteptare. ".repeat(750).strip();

    private final Account worker = caseworker(Network.agency());

    @Test
    void A60_letters_and_long_answers_come_back_whole_and_in_one_spelling() {
        var person = Story.registered(worker);

        as(worker)
                .header("If-Match", "\"0\"")
                .body(Map.of("familyName", "Ţăndărică-Şerbănescu", "healthNeeds", LONG))
                .patch("/v1/persons/{id}", person)
                .then()
                .statusCode(200);

        as(worker)
                .get("/v1/persons/{id}", person)
                .then()
                .body("familyName", equalTo("Țăndărică-Șerbănescu"))
                .body("healthNeeds", equalTo(LONG));
    }

    @Test
    void A60_names_stand_in_the_order_of_the_romanian_alphabet() {
        var person = Story.registered(worker);
        List.of("Țurcan", "Tudose", "Șerban", "Suciu", "Zaharia", "Âdam", "Ădam", "Adam", "Izvor", "Înger", "Tzara")
                .forEach(name -> say(person, name));

        as(worker)
                .get("/v1/persons/{id}/names", person)
                .then()
                .body(
                        "items.findAll { it.kind == 'ALIAS' }.text",
                        contains(
                                "Adam", "Ădam", "Âdam", "Izvor", "Înger", "Suciu", "Șerban", "Tudose", "Tzara",
                                "Țurcan", "Zaharia"));
    }

    private void say(UUID person, String name) {
        as(worker)
                .body(Map.of("kind", "ALIAS", "text", name, "source", "PERSON", "statedOn", "2026-01-02"))
                .post("/v1/persons/{id}/names", person)
                .then()
                .statusCode(201);
    }
}
