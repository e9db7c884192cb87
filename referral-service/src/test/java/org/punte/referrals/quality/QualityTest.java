package org.punte.referrals.quality;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.sent;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;
import org.punte.testing.Canaries;
import org.punte.testing.Databases;

@QuarkusTest
class QualityTest {
    private static final String NOTE =
            "She said on 3 November that the driver of the van kept her papers; a colleague saw the van at"
                    + " the gate. Kanarienvogelgasse was named. She wants to sleep before she talks again, and asks for tea.";

    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());
    private final UUID person = UUID.randomUUID();

    @ConfigProperty(name = "quarkus.rest-client.identity.url")
    String identity;

    @Test
    void what_a_reader_needs_passes_without_a_word() {
        decided("{\"state\": \"PRESUMED\", \"sheet\": \"" + UUID.randomUUID()
                + "\", \"recordedAt\": \"2026-03-03T21:15:00Z\"}");

        look(shelter, NOTE, shelter.id()).body("warnings", empty()).body("unchecked", empty());
    }

    @Test
    void what_is_missing_is_named_and_nothing_is_stopped() {
        decided("{\"state\": \"PRESUMED\", \"recordedAt\": \"2026-03-03T21:15:00Z\"}");

        look(shelter, "Evident, she lies", null)
                .body("warnings", contains("TOO_SHORT", "NO_INDICATOR", "NO_ABSENCE_CONTACT", "OPINION_WORDS"));

        sent(shelter, clinic);
    }

    @Test
    void without_identity_service_the_rest_is_looked_at_all_the_same() {
        look(shelter, NOTE, shelter.id()).body("warnings", empty()).body("unchecked", contains("NO_INDICATOR"));
    }

    @Test
    void the_same_words_in_another_referral_are_noticed_by_their_own_agency_alone() throws SQLException {
        var body = body(shelter, clinic.agency());
        body.put("note", NOTE);
        var id = sent(shelter, body);

        look(shelter, NOTE.toUpperCase() + "!", shelter.id()).body("warnings", contains("COPIED"));
        look(clinic, NOTE, clinic.id()).body("warnings", not(hasItem("COPIED")));
        as(shelter)
                .body(Map.of("person", person, "referral", id, "note", NOTE))
                .post("/v1/referrals/quality")
                .then()
                .statusCode(200)
                .body("warnings", not(hasItem("COPIED")));
        try (var everything = Databases.everything()) {
            Canaries.of("Kanarienvogelgasse").assertAbsentFromDatabase(everything);
        }
    }

    private ValidatableResponse look(Account who, String note, @Nullable UUID absenceContact) {
        var body = new HashMap<String, Object>();
        body.put("person", person);
        body.put("note", note);
        body.put("absenceContact", absenceContact);
        return as(who).body(body).post("/v1/referrals/quality").then().statusCode(200);
    }

    private void decided(String decision) {
        given().body("200 {\"items\": [" + decision + "], \"next\": null}")
                .put(identity + "/v1/persons/" + person + "/decisions")
                .then()
                .statusCode(204);
    }
}
