package org.punte.referrals.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.drafted;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Refer;
import org.punte.referrals.Rows;
import org.punte.testing.Account;
import org.punte.testing.Databases;
import org.punte.testing.TestClock;

@QuarkusTest
class DraftLifeTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());

    @Inject
    TestClock clock;

    @Inject
    DraftJobs jobs;

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void A41_a_draft_is_gone_on_with_elsewhere_by_its_author_alone_and_says_until_when_it_is_kept() {
        var body = body(shelter, clinic.agency());
        body.put("note", "First words");
        var id = drafted(shelter, body);
        as(shelter)
                .get("/v1/referrals/{id}", id)
                .then()
                .header("ETag", "\"0\"")
                .body("note", equalTo("First words"))
                .body("draftExpiresAt", notNullValue());

        change(id, "\"0\"", "Second words", 200);

        change(id, "\"0\"", "Third words", 412);
        as(shelter)
                .get("/v1/referrals/{id}", id)
                .then()
                .header("ETag", "\"1\"")
                .body("note", equalTo("Second words"))
                .body("service", equalTo("PSY"));
        for (var other : new Account[] {caseworker(shelter.agency()), supervisor(shelter.agency()), clinic})
            as(other).get("/v1/referrals/{id}", id).then().statusCode(404);
    }

    @Test
    void a_change_names_what_was_seen_and_only_a_draft_changes() {
        var id = drafted(shelter, clinic);
        as(shelter).body(changed(null)).put("/v1/referrals/{id}", id).then().statusCode(428);
        as(clinic)
                .header("If-Match", "\"0\"")
                .body(changed(null))
                .put("/v1/referrals/{id}", id)
                .then()
                .statusCode(404);

        var sent = Refer.sent(shelter, clinic);

        // nothing of what the receiver could do
        change(sent, "\"0\"", null, 409).body("allowed", contains("CANCELLED", "ENTERED_IN_ERROR"));
    }

    @Test
    void a_note_taken_out_is_gone() {
        var body = body(shelter, clinic.agency());
        body.put("note", "First words");
        var id = drafted(shelter, body);

        change(id, "\"0\"", null, 200);

        as(shelter).get("/v1/referrals/{id}", id).then().body("note", nullValue());
    }

    @Test
    void what_was_changed_is_what_is_sent() {
        var body = body(shelter, clinic.agency());
        body.put("note", "First words");
        var id = drafted(shelter, body);
        change(id, "\"0\"", "Second words", 200);

        as(shelter)
                .body(Map.of("consent", body.get("consent")))
                .post("/v1/referrals/{id}/sending", id)
                .then()
                .statusCode(200)
                .body("service", equalTo("PSY"))
                .body("draftExpiresAt", nullValue());

        Refer.move(clinic, id, "acceptance", Refer.workers(clinic));
        Rows.grant(id, clinic);
        as(clinic).get("/v1/referrals/{id}", id).then().body("note", equalTo("Second words"));
        as(clinic).get("/v1/referrals/{id}/timeline", id).then().body("items.move", contains("SENDING", "ACCEPTANCE"));
    }

    @Test
    void an_author_is_told_once_before_the_draft_is_deleted_and_what_was_sent_stays() throws SQLException {
        var body = body(shelter, clinic.agency());
        body.put("note", "First words");
        var id = drafted(shelter, body);
        var sent = Refer.sent(shelter, clinic);
        clock.advance(Duration.ofDays(28));
        jobs.look();
        jobs.look();
        assertThat(types(id)).containsExactly("referral.draft-expiring.v1");
        as(shelter).get("/v1/referrals/{id}", id).then().statusCode(200);

        clock.advance(Duration.ofDays(3));
        jobs.look();

        as(shelter).get("/v1/referrals/{id}", id).then().statusCode(404);
        as(shelter).get("/v1/referrals/{id}", sent).then().statusCode(200);
        assertThat(rowsOf(id)).isZero();
    }

    @Test
    void going_on_with_a_draft_keeps_it_longer() {
        var id = drafted(shelter, clinic);
        clock.advance(Duration.ofDays(29));
        jobs.look();
        change(id, "\"0\"", null, 200);
        clock.advance(Duration.ofDays(2));

        jobs.look();

        as(shelter).get("/v1/referrals/{id}", id).then().statusCode(200);
    }

    @Test
    void a_draft_that_was_gone_on_with_after_a_notice_is_not_deleted_before_another() {
        var id = drafted(shelter, clinic);
        clock.advance(Duration.ofDays(29));
        jobs.look();
        change(id, "\"0\"", null, 200);

        clock.advance(Duration.ofDays(26));
        jobs.look();
        assertThat(types(id)).containsExactly("referral.draft-expiring.v1");
        clock.advance(Duration.ofDays(2));
        jobs.look();
        jobs.look();

        assertThat(types(id)).containsExactly("referral.draft-expiring.v1", "referral.draft-expiring.v1");
        as(shelter).get("/v1/referrals/{id}", id).then().statusCode(200);
        clock.advance(Duration.ofDays(3));
        jobs.look();
        as(shelter).get("/v1/referrals/{id}", id).then().statusCode(404);
    }

    @Test
    void what_became_an_error_unsent_is_gone_with_its_words_when_its_time_is_over() throws SQLException {
        var lead = supervisor(shelter.agency());
        var body = body(lead, clinic.agency());
        body.put("note", "First words");
        var id = drafted(lead, body);
        Refer.move(lead, id, "error", Map.of("reason", "WRONG_PERSON"));
        clock.advance(Duration.ofDays(29));
        jobs.look();
        as(lead).get("/v1/referrals/{id}", id).then().statusCode(200);

        clock.advance(Duration.ofDays(2));
        jobs.look();

        as(lead).get("/v1/referrals/{id}", id).then().statusCode(404);
        assertThat(rowsOf(id)).isZero();
    }

    @Test
    void A35_who_declares_a_conflict_about_what_was_never_sent_stops_the_end_of_no_draft() {
        var lead = supervisor(shelter.agency());
        var id = drafted(lead, clinic);
        Refer.move(lead, id, "error", Map.of("reason", "WRONG_PERSON"));
        as(lead).post("/v1/referrals/{id}/conflict", id).then().statusCode(404);
        Rows.conflict(id, lead);
        var other = drafted(shelter, clinic);
        clock.advance(Duration.ofDays(29));
        jobs.look();
        clock.advance(Duration.ofDays(2));

        jobs.look();

        as(supervisor(shelter.agency())).get("/v1/referrals/{id}", id).then().statusCode(404);
        as(shelter).get("/v1/referrals/{id}", other).then().statusCode(404);
    }

    private ValidatableResponse change(UUID id, String seen, @Nullable String note, int status) {
        return as(shelter)
                .header("If-Match", seen)
                .body(changed(note))
                .put("/v1/referrals/{id}", id)
                .then()
                .statusCode(status);
    }

    private Map<String, Object> changed(@Nullable String note) {
        var body = new HashMap<String, Object>();
        body.put("receiver", clinic.agency());
        body.put("service", "PSY");
        body.put("urgency", "NORMAL");
        body.put("envelope", Map.of("ageBand", "ADULT"));
        body.put("note", note);
        return body;
    }

    private static long rowsOf(UUID id) throws SQLException {
        try (var everything = Databases.everything();
                var query = everything.prepareStatement(
                        "select (select count(*) from note where referral = ?) + (select count(*) from timeline_entry where referral = ?)")) {
            query.setObject(1, id);
            query.setObject(2, id);
            var rows = query.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }
}
