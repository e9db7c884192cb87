package org.punte.identity.mention;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.vaultClosed;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.testing.Account;

@QuarkusTest
class MentionResourceTest {
    private final Account worker = caseworker(Network.agency());

    @Test
    void a_name_is_told_by_code_and_never_by_word() {
        var person = Story.registered(worker);

        look(worker, person, "Stefania-Luminita waits")
                .statusCode(200)
                .body("found", contains("NAME"))
                .body(not(containsString("Stefania")));
        look(worker, person, "Somebody waits").statusCode(200).body("found", empty());
    }

    @Test
    void looking_is_no_reading_and_is_for_whoever_is_assigned() {
        var person = Story.registered(worker);
        look(worker, person, "Somebody waits").statusCode(200);

        look(caseworker(worker.agency()), person, "Somebody waits").statusCode(404);
        look(caseworker(Network.agency()), person, "Somebody waits").statusCode(404);

        as(worker).get("/v1/persons/{id}/accesses", person).then().body("items.decision", not(hasItem("ALLOWED")));
    }

    @Test
    void whose_vault_is_closed_learns_nothing() {
        var person = Story.registered(worker);
        vaultClosed(worker);

        // remembered for two seconds by whoever had just asked
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> look(worker, person, "Stefania waits").statusCode(403));
    }

    private static ValidatableResponse look(Account who, UUID person, String text) {
        return as(who).body(Map.of("text", text))
                .post("/v1/persons/{id}/mentions", person)
                .then();
    }
}
