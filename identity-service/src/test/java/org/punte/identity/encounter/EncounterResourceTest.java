package org.punte.identity.encounter;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.identity.IdentificationStory.contact;
import static org.punte.identity.IdentificationStory.made;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

@QuarkusTest
class EncounterResourceTest {
    private static final String OF_PERSON = "/v1/persons/{id}/encounters";

    private final Account worker = hired(Network.agency(), "caseworker");
    private UUID person;

    @Inject
    EncounterJobs jobs;

    @Inject
    TestClock clock;

    @BeforeEach
    void somebody_is_registered() {
        person = Story.registered(worker);
    }

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void a_draft_is_saved_by_its_version_and_stays_as_it_is_once_submitted() {
        var id = made(worker, OF_PERSON, person, contact());
        var more = contact();
        more.put("interview", Map.of("noticeGiven", "YES", "noticeVersion", "2026-1", "noticeLanguage", "ron"));

        as(worker).body(more).put("/v1/encounters/{id}", id).then().statusCode(428);
        as(worker)
                .header("If-Match", "\"0\"")
                .body(more)
                .put("/v1/encounters/{id}", id)
                .then()
                .statusCode(200)
                .body("interview.noticeVersion", equalTo("2026-1"));
        var submitted = as(worker)
                .post("/v1/encounters/{id}/submission", id)
                .then()
                .statusCode(200)
                .body("expiresAt", nullValue())
                .extract()
                .header("ETag");

        as(worker)
                .header("If-Match", submitted)
                .body(contact())
                .put("/v1/encounters/{id}", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/encounter-submitted"));
        assertThatThrownBy(() -> Staff.run("update encounter set risk = null where id = ?", UUID.fromString(id)))
                .hasMessageContaining("stays as it is");
    }

    @Test
    void what_a_contact_has_to_say_is_named_and_unknown_is_an_answer() {
        var id = made(worker, OF_PERSON, person, Map.of("howMet", Map.of("source", "POLICE")));

        as(worker)
                .post("/v1/encounters/{id}/submission", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/encounter-incomplete"))
                .body("missing", hasItem("danger.immediateDanger"));
    }

    @Test
    void A56_the_man_who_brought_her_is_not_the_interpreter() {
        var brought = contact();
        brought.put(
                "interview", Map.of("interpreter", Map.of("used", "YES", "relation", "COMPANION", "language", "ron")));

        as(worker)
                .body(brought)
                .post(OF_PERSON, person)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/companion-is-no-interpreter"))
                .body("separateInterview", equalTo(true));

        brought.put(
                "interview",
                Map.of("present", List.of("COMPANION"), "interpreter", Map.of("relation", "PROFESSIONAL")));
        as(worker)
                .body(brought)
                .post(OF_PERSON, person)
                .then()
                .statusCode(201)
                .body("separateInterview", equalTo(true));
        as(worker).get(OF_PERSON, person).then().body("items", hasSize(1));
    }

    @Test
    void A14_who_refuses_everything_and_leaves_is_forgotten_soon_and_the_worker_sees_when() {
        var refused = made(worker, OF_PERSON, person, refusing());
        String until = as(worker)
                .post("/v1/encounters/{id}/submission", refused)
                .then()
                .statusCode(200)
                .body("expiresAt", notNullValue())
                .body("refusal.leafletGiven", equalTo("YES"))
                .extract()
                .path("expiresAt");

        clock.advance(Duration.ofDays(27));
        jobs.forgetDue();
        as(worker).get("/v1/encounters/{id}", refused).then().statusCode(200).body("expiresAt", equalTo(until));
        clock.advance(Duration.ofDays(2));
        jobs.forgetDue();
        jobs.forgetDue();

        as(worker)
                .get("/v1/encounters/{id}", refused)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/encounter-not-found"));
    }

    @Test
    void A14_who_comes_back_and_wants_help_is_not_forgotten() {
        var refused = made(worker, OF_PERSON, person, refusing());
        as(worker).post("/v1/encounters/{id}/submission", refused).then().statusCode(200);
        var again = made(worker, OF_PERSON, person, contact());
        as(worker).post("/v1/encounters/{id}/submission", again).then().statusCode(200);

        clock.advance(Duration.ofDays(40));
        jobs.forgetDue();

        as(worker).get(OF_PERSON, person).then().body("items", hasSize(2));
    }

    @Test
    void a_draft_that_is_saved_lives_its_days_anew() {
        var id = made(worker, OF_PERSON, person, contact());
        clock.advance(Duration.ofDays(20));
        as(worker)
                .header("If-Match", "\"0\"")
                .body(contact())
                .put("/v1/encounters/{id}", id)
                .then()
                .statusCode(200);

        clock.advance(Duration.ofDays(20));
        jobs.forgetDue();
        as(worker).get("/v1/encounters/{id}", id).then().statusCode(200);
        clock.advance(Duration.ofDays(10));
        jobs.forgetDue();

        as(worker).get(OF_PERSON, person).then().body("items", hasSize(0));
    }

    @Test
    void a_doubt_needs_evidence_and_codes_are_of_their_lists() {
        as(worker)
                .body(Map.of("account", Map.of("credibilityConcerns", "Dates do not fit")))
                .post(OF_PERSON, person)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/concern-without-evidence"));
        as(worker)
                .body(Map.of("howMet", Map.of("source", "NEIGHBOUR")))
                .post(OF_PERSON, person)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("howMet.source"));
    }

    @Test
    void what_was_told_is_sealed_and_each_reading_stands_in_the_ledger() {
        var id = made(worker, OF_PERSON, person, contact());

        as(worker).get("/v1/encounters/{id}", id).then().body("account.howLeft", equalTo("Fugiserăm-prin-livadă"));

        as(worker)
                .get("/v1/persons/{id}/accesses", person)
                .then()
                .body("items[0].categories", equalTo(List.of("LEGAL", "EXPLOITATION_SUMMARY", "RISK")));
    }

    @Test
    void a_colleague_finds_nothing_and_the_attempt_is_written_down() {
        var id = made(worker, OF_PERSON, person, contact());
        var colleague = hired(worker.agency(), "caseworker");

        as(colleague).get("/v1/encounters/{id}", id).then().statusCode(404);

        as(worker).get("/v1/persons/{id}/accesses", person).then().body("items[0].decision", equalTo("REFUSED"));
    }

    private static Map<String, Object> refusing() {
        return Map.of(
                "refusal",
                Map.of(
                        "refusesEverything",
                        "YES",
                        "reason",
                        "Wants to go home",
                        "leafletGiven",
                        "YES",
                        "leafletLanguage",
                        "ron"));
    }
}
