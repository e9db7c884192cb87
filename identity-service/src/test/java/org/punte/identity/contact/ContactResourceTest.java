package org.punte.identity.contact;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.testing.Account;

@QuarkusTest
class ContactResourceTest {
    private static final Map<String, Object> SAFE = Map.of(
            "ways",
            List.of(
                    Map.of("channel", "TEXT", "address", Story.PHONE, "confirmedSafe", true),
                    Map.of("channel", "EMAIL", "address", "safe@work.example", "confirmedSafe", true)),
            "codeWord",
            "ploaie",
            "mustNotKnow",
            List.of(Map.of("who", "husband", "addresses", List.of(Story.PHONE))));

    private final Account worker = caseworker(Network.agency());

    @Test
    void A57_texts_are_refused_where_the_husband_reads_the_phone() {
        var person = withSafeContact();

        ask(person, "TEXT")
                .statusCode(409)
                .body("type", equalTo("/problems/contact-not-safe"))
                .body("why", equalTo("READ_BY_OTHERS"))
                .body(not(stringContainsInOrder("799")));
        ask(person, "CALENDAR").statusCode(409).body("why", equalTo("NEVER"));
        ask(person, "CALL").statusCode(409).body("why", equalTo("UNKNOWN"));
    }

    @Test
    void a_safe_way_is_told_with_the_word_and_is_a_reading() {
        var person = withSafeContact();

        ask(person, "EMAIL")
                .statusCode(200)
                .body("address", equalTo("safe@work.example"))
                .body("codeWord", equalTo("ploaie"));

        as(worker).get("/v1/persons/{id}/accesses", person).then().body("items[0].categories", contains("CONTACT"));
    }

    @Test
    void nobody_else_learns_how_to_reach_a_person() {
        var person = withSafeContact();

        as(caseworker(worker.agency()))
                .get("/v1/persons/{id}/contact-permission?channel=EMAIL", person)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/person-not-found"));
        as(worker).get("/v1/persons/{id}/contact-permission", person).then().statusCode(400);
    }

    private UUID withSafeContact() {
        var person = Story.registered(worker);
        as(worker)
                .header("If-Match", "\"0\"")
                .body(Map.of("safeContact", SAFE))
                .patch("/v1/persons/{id}", person)
                .then()
                .statusCode(200)
                .body("safeContact.mustNotKnow[0].who", equalTo("husband"));
        return person;
    }

    private ValidatableResponse ask(UUID person, String channel) {
        return as(worker)
                .get("/v1/persons/{id}/contact-permission?channel={channel}", person, channel)
                .then();
    }
}
