package org.punte.identity.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.People;

@QuarkusTest
class PersonSearchTest {
    private final Account worker = hired(Network.agency(), "caseworker");
    private UUID person;

    @BeforeEach
    void somebody_is_registered_among_others() {
        person = Story.registered(worker);
        Story.registered(
                worker, Map.of("givenName", "Ruxandra", "familyName", "Vlahuță", "ageBasis", "STATED", "adult", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ștefania",
                "stefania",
                "Ştefania",
                "STEFANIA LUMINITA",
                "Brânzănescu",
                "Branzanescu Stefania",
                "tapardea",
                "Steffania",
                "Ştefanya Brinzanescu"
            })
    void she_is_found_by_any_of_her_names_in_any_order_and_spelling(String name) {
        search(worker, Map.of("name", name))
                .body("items.id", contains(person.toString()))
                .body("items[0].familyName", equalTo(Story.FAMILY_NAME));
    }

    @Test
    void she_is_found_by_the_end_of_her_number_and_by_a_date_that_is_about_right() {
        search(worker, Map.of("phone", "0799123987")).body("items.id", contains(person.toString()));
        search(worker, Map.of("name", "Stefania", "birthDate", Map.of("precision", "YEAR", "from", "1988-01-01")))
                .body("items.id", contains(person.toString()));
        search(worker, Map.of("name", "Stefania", "birthDate", Map.of("precision", "YEAR", "from", "1960-01-01")))
                .body("items", empty());
    }

    @Test
    void each_hit_is_a_reading_in_the_ledger_and_nobody_else_is() {
        search(worker, Map.of("name", "Stefania")).body("items", hasSize(1));

        as(worker)
                .get("/v1/persons/{id}/accesses", person)
                .then()
                .body("items", hasSize(1))
                .body("items[0].decision", equalTo("ALLOWED"))
                .body("items[0].categories", contains("IDENTITY"));
    }

    @Test
    void a_colleague_finds_nothing_and_nothing_is_written_down() {
        var colleague = hired(worker.agency(), "caseworker", "supervisor");

        search(colleague, Map.of("name", Story.FAMILY_NAME))
                .body("items", empty())
                .body("next", equalTo(null));
        search(hired(Network.agency(), "caseworker"), Map.of("name", Story.FAMILY_NAME))
                .body("items", empty());

        as(worker).get("/v1/persons/{id}/accesses", person).then().body("items", empty());
    }

    @Test
    void all_words_must_be_hers() {
        search(worker, Map.of("name", "Stefania Vlahuta")).body("items", empty());
    }

    @Test
    void at_most_twenty_are_shown() {
        for (int one = 0; one < 21; one++)
            Story.registered(
                    worker,
                    Map.of("givenName", "Ruxandra", "familyName", "Vlahuță", "ageBasis", "STATED", "adult", true));

        search(worker, Map.of("name", "Vlahuta")).body("items", hasSize(20));
    }

    @Test
    void nothing_to_look_for_is_no_search() {
        as(worker)
                .body(Map.of("birthDate", Map.of("precision", "YEAR", "from", "1988-01-01")))
                .post("/v1/persons/searches")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-input"));
    }

    @Test
    void while_the_vault_is_closed_nobody_is_found() {
        as(People.vaultClosed(hired(worker.agency(), "caseworker")))
                .body(Map.of("name", "Stefania"))
                .post("/v1/persons/searches")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/vault-closed"));
    }

    private static ValidatableResponse search(Account by, Map<String, ?> asked) {
        return as(by).body(asked).post("/v1/persons/searches").then().statusCode(200);
    }
}
