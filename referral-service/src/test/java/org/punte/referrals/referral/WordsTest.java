package org.punte.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.OutboxProbe.events;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.People.vaultClosed;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Rows;
import org.punte.testing.Account;
import org.punte.testing.Canaries;
import org.punte.testing.Databases;

/** Who reads the words of a referral: notes, remarks, reasons. */
@QuarkusTest
class WordsTest {
    private static final String NOTE = "Zamolxandra-Venturescu asks for Kanarienvogelgasse";

    private final Account shelter = caseworker(agency());
    private final Account clinic = desk(agency());
    private final Account nurse = caseworker(clinic.agency());

    @Test
    void a_note_is_read_by_the_named_worker_after_acceptance_and_by_nobody_else() throws SQLException {
        var id = sentWithNote();
        as(clinic).get("/v1/referrals/{id}", id).then().body("note", nullValue());

        as(clinic)
                .body(workers(nurse))
                .post("/v1/referrals/{id}/acceptance", id)
                .then()
                .statusCode(200)
                .body("note", nullValue());
        Rows.grant(id, nurse);

        as(nurse).get("/v1/referrals/{id}", id).then().body("note", equalTo(NOTE));
        as(clinic).get("/v1/referrals/{id}", id).then().statusCode(200).body("note", nullValue());
        as(nurse).get("/v1/referrals/received").then().body("items.note", contains(nullValue()));
        try (var everything = Databases.everything()) {
            Canaries.of("Zamolxandra-Venturescu", "Kanarienvogelgasse").assertAbsentFromDatabase(everything);
        }
    }

    @Test
    void whose_factor_was_just_renewed_goes_on_without_note_and_remarks() {
        var id = sentWithNote();
        as(clinic)
                .body(workers(nurse))
                .post("/v1/referrals/{id}/acceptance", id)
                .then()
                .statusCode(200);
        Rows.grant(id, nurse);
        as(nurse).get("/v1/referrals/{id}", id).then().body("note", equalTo(NOTE));
        var declined = sent(shelter, clinic);
        as(clinic)
                .body(Map.of("reason", "OTHER", "remark", "The house burnt down"))
                .post("/v1/referrals/{id}/decline", declined)
                .then()
                .statusCode(200);

        vaultClosed(nurse);
        vaultClosed(shelter);

        // remembered for two seconds by whoever had just asked
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> as(nurse)
                        .get("/v1/referrals/{id}", id)
                        .then()
                        .statusCode(200)
                        .body("note", nullValue()));
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> as(shelter)
                        .get("/v1/referrals/{id}/timeline", declined)
                        .then()
                        .statusCode(200)
                        .body("items.remark", contains(nullValue(), nullValue())));
    }

    @Test
    void a_safety_conflict_reads_as_cannot_take_outside() {
        var id = sent(shelter, clinic);

        as(clinic)
                .body(Map.of("reason", "SAFETY_CONFLICT", "remark", "His cousin works here"))
                .post("/v1/referrals/{id}/decline", id)
                .then()
                .statusCode(200)
                .body("declineReason", equalTo("SAFETY_CONFLICT"));

        as(shelter).get("/v1/referrals/{id}", id).then().body("declineReason", equalTo("CANNOT_TAKE"));
        as(shelter)
                .get("/v1/referrals/{id}/timeline", id)
                .then()
                .body("items.reason", hasItem("CANNOT_TAKE"))
                .body("items.remark", contains(nullValue(), nullValue()));
        assertThat(events(id).get(1).at("/data/reason").asText()).isEqualTo("CANNOT_TAKE");
        as(clinic)
                .get("/v1/referrals/{id}/timeline", id)
                .then()
                .body("items.reason", hasItem("SAFETY_CONFLICT"))
                .body("items.remark", contains(nullValue(), equalTo("His cousin works here")));
        as(caseworker(clinic.agency()))
                .get("/v1/referrals/{id}/timeline", id)
                .then()
                .body("items.remark", contains(nullValue(), nullValue()));
    }

    @Test
    void a_remark_reaches_the_author_and_a_colleague_appears_as_the_agency() {
        var id = sent(shelter, clinic);

        as(clinic)
                .body(Map.of("reason", "OTHER", "remark", "The house burnt down"))
                .post("/v1/referrals/{id}/decline", id)
                .then()
                .statusCode(200);

        as(shelter)
                .get("/v1/referrals/{id}/timeline", id)
                .then()
                .body("items.move", contains("SENDING", "DECLINE"))
                .body("items.remark", contains(nullValue(), equalTo("The house burnt down")))
                .body("items.actor", contains(equalTo(shelter.id().toString()), nullValue()))
                .body(
                        "items.agency",
                        contains(shelter.agency().toString(), clinic.agency().toString()));
        as(caseworker(shelter.agency()))
                .get("/v1/referrals/{id}/timeline", id)
                .then()
                .body("items.remark", contains(nullValue(), nullValue()));
    }

    @Test
    void another_reason_is_told_in_words() {
        var id = sent(shelter, clinic);

        as(clinic)
                .body(Map.of("reason", "OTHER"))
                .post("/v1/referrals/{id}/decline", id)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-input"));
    }

    @Test
    void a_duplicate_is_one_of_the_same_sender() {
        var first = body(shelter, clinic.agency());
        sent(shelter, first);
        var twin = sent(shelter, first);
        var single = sent(shelter, clinic);

        as(clinic)
                .body(Map.of("reason", "DUPLICATE_REFERRAL"))
                .post("/v1/referrals/{id}/decline", twin)
                .then()
                .statusCode(200);
        as(clinic)
                .body(Map.of("reason", "DUPLICATE_REFERRAL"))
                .post("/v1/referrals/{id}/decline", single)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-a-duplicate"));
    }

    /** Else "sent twice", tried on each envelope, tells who is behind it. */
    @Test
    void what_is_over_or_asks_for_something_else_is_no_duplicate() {
        var over = body(shelter, clinic.agency());
        move(clinic, sent(shelter, over), "decline", Map.of("reason", "NO_CAPACITY"));
        var again = sent(shelter, over);
        over.put("service", "MED");
        sent(shelter, over);

        as(clinic)
                .body(Map.of("reason", "DUPLICATE_REFERRAL"))
                .post("/v1/referrals/{id}/decline", again)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-a-duplicate"));
    }

    private UUID sentWithNote() {
        var body = body(shelter, clinic.agency());
        body.put("note", NOTE);
        return sent(shelter, body);
    }
}
