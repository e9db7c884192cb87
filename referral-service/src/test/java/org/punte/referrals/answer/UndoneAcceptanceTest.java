package org.punte.referrals.answer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.punte.referrals.Refer.accepted;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Rows;
import org.punte.testing.Account;

/** Accepting only to look, and taking it back. */
@QuarkusTest
class UndoneAcceptanceTest {
    private static final String NOTE = "She waits at the door";

    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());

    @ConfigProperty(name = "quarkus.rest-client.identity.url")
    String identity;

    @Test
    void whoever_read_the_note_takes_no_acceptance_back_and_has_left_a_row_for_each_time() {
        var id = noted();
        Rows.grant(id, clinic);
        identityAllowsUndoing(id);
        see(id).body("note", equalTo(NOTE)).body("moves", not(hasItem("ANSWER_UNDONE")));
        see(id).body("note", equalTo(NOTE));

        undo(id).statusCode(409).body("type", equalTo("/problems/person-was-read"));

        assertThat(Rows.noteOpenings(id)).isEqualTo(2);
        see(id).body("status", equalTo("ACCEPTED"));
    }

    @Test
    void a_note_that_nobody_of_the_receiver_opened_is_no_reason_to_keep_anybody() {
        var id = noted();
        identityAllowsUndoing(id);
        see(id);
        as(shelter).get("/v1/referrals/{id}", id).then().statusCode(200);

        undo(id).statusCode(200).body("status", equalTo("ACKNOWLEDGED"));

        assertThat(Rows.noteOpenings(id)).isZero();
    }

    @Test
    void an_acceptance_that_is_taken_back_counts_as_one_given_back_also_of_the_same_referral() {
        var id = accepted(shelter, clinic);
        identityAllowsUndoing(id);
        undo(id).statusCode(200);
        assertThat(types(clinic.id())).isEmpty();

        move(clinic, id, "acceptance", workers(clinic));
        undo(id).statusCode(200);

        assertThat(types(clinic.id())).containsExactly("returns.repeated.v1");
    }

    private UUID noted() {
        var noted = body(shelter, clinic.agency());
        noted.put("note", NOTE);
        var id = sent(shelter, noted);
        move(clinic, id, "acceptance", workers(clinic));
        return id;
    }

    private ValidatableResponse see(UUID id) {
        return as(clinic).get("/v1/referrals/{id}", id).then().statusCode(200);
    }

    private ValidatableResponse undo(UUID id) {
        return as(clinic)
                .body(Map.of("reason", "WRONG_ANSWER"))
                .post("/v1/referrals/{id}/undoing", id)
                .then();
    }

    private void identityAllowsUndoing(UUID id) {
        given().body("200 {}")
                .put(identity + "/v1/referrals/" + id + "/grant-undoing")
                .then()
                .statusCode(204);
    }
}
