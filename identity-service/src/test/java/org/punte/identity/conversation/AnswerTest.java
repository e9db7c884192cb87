package org.punte.identity.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.identity.ConsentScenes.held;
import static org.punte.identity.Story.agreeing;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.identity.agency.AgencyKind;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

/** What a person can answer, and what is kept of it. */
@QuarkusTest
class AnswerTest {
    private final Account worker = Staff.hired(Network.agency(), "caseworker");
    private final UUID clinic = Network.agency();
    private UUID person;

    @BeforeEach
    void somebody_is_asked() {
        person = Story.registered(worker);
    }

    @Test
    void a_no_is_kept_with_the_notice_that_was_explained_and_told_to_nobody() {
        var body = agreeing(clinic, "IDENTITY");
        body.put("answer", "REFUSED");
        body.remove("until");

        var answer = hold(body)
                .statusCode(201)
                .body("notice", equalTo("2026-1"))
                .body("consents.state", contains("REFUSED"))
                .body("consents[0].until", nullValue());

        UUID refused = UUID.fromString(answer.extract().path("consents[0].id"));
        assertThat(OutboxProbe.types(refused)).isEmpty();
        as(worker).get("/v1/tasks").then().body("items", empty());
    }

    @Test
    void one_of_several_agencies_can_be_struck_out() {
        var other = Network.agency();
        var body = agreeing(clinic, "IDENTITY");
        body.put("struckOut", List.of(other));

        hold(body)
                .statusCode(201)
                .body("consents.state", containsInAnyOrder("GIVEN", "REFUSED"))
                .body("consents.find { it.state == 'REFUSED' }.receiver", equalTo(other.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CASE_MANAGEMENT",
                "NON_IDENTIFYING_STATISTICS",
                "RESEARCH",
                "CONTACT_AFTER_CLOSURE",
                "PHOTO_AUDIO"
            })
    void what_the_agency_does_itself_has_no_receiver_and_is_told_to_nobody(String purpose) {
        var body = agreeing(clinic);
        body.put("purpose", purpose);
        hold(body).statusCode(400).body("type", equalTo("/problems/invalid-input"));
        body.put("receivers", List.of());

        UUID given = UUID.fromString(hold(body)
                .statusCode(201)
                .body("consents.state", contains("GIVEN"))
                .body("consents[0].receiver", nullValue())
                .extract()
                .path("consents[0].id"));

        assertThat(OutboxProbe.types(given)).isEmpty();
    }

    @Test
    void a_new_answer_for_the_same_purpose_and_agency_stands_in_the_place_of_the_one_before() {
        var before = Story.agreed(worker, person, clinic, "IDENTITY", "CONTACT");
        var elsewhere = Story.agreed(worker, person, Network.agency(), "IDENTITY");

        var after = Story.agreed(worker, person, clinic, "CONTACT");

        as(worker)
                .get("/v1/consents/{id}", before)
                .then()
                .body("state", equalTo("SUPERSEDED"))
                .body("supersededBy", equalTo(after.toString()))
                .body("categories", contains("IDENTITY", "CONTACT"));
        as(worker).get("/v1/consents/{id}", elsewhere).then().body("state", equalTo("GIVEN"));
        var told = OutboxProbe.events(before).get(1);
        assertThat(told.at("/data/why").asText()).isEqualTo("SUPERSEDED");
        assertThat(told.at("/data/successor").asText()).isEqualTo(after.toString());
    }

    @Test
    void a_no_does_not_end_what_stands_without_showing_what_that_ends() {
        Story.agreed(worker, person, clinic, "IDENTITY");
        var body = agreeing(clinic, "IDENTITY");
        body.put("answer", "REFUSED");

        hold(body).statusCode(409).body("type", equalTo("/problems/consent-still-live"));
    }

    @Test
    void police_and_the_like_are_told_only_where_that_was_asked() {
        for (var kind : List.of(AgencyKind.POLICE, AgencyKind.IMMIGRATION, AgencyKind.FOREIGN_AUTHORITY)) {
            var body = agreeing(Network.agency(kind), "IDENTITY");
            for (var purpose : List.of("SHARE_WITH_AGENCY", "FORMAL_REFERRAL", "TRANSNATIONAL_SHARE")) {
                body.put("purpose", purpose);
                hold(body).statusCode(409).body("type", equalTo("/problems/cooperation-consent-needed"));
            }
            body.put("purpose", "COOPERATE_WITH_AUTHORITIES");
            hold(body).statusCode(201).body("consents.purpose", contains("COOPERATE_WITH_AUTHORITIES"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "notice,,400,notice-missing",
        "interpreter,COMPANION,409,companion-interprets",
        "guardian,d4c2a9f0-0000-4000-8000-000000000001,400,invalid-input",
        "giver,GUARDIAN,400,invalid-input",
        "form,,400,invalid-input",
        "until,,400,invalid-input"
    })
    void what_does_not_go_is_said(String member, String value, int status, String slug) {
        var body = agreeing(clinic, "IDENTITY");
        if (value == null) body.remove(member);
        else body.put(member, value);

        hold(body).statusCode(status).body("type", equalTo("/problems/" + slug));
    }

    @Test
    void how_it_was_asked_is_kept_and_its_words_are_opened_for_the_assigned_worker() {
        var body = agreeing(clinic, "IDENTITY");
        body.put("interpreter", "UNRELATED");
        body.put("language", "rom");
        body.put("exclusions", "Nothing to her brother");
        body.put("present", "A nurse");
        body.put("form", "WRITTEN");
        var conversation = held(worker, person, body);

        as(worker)
                .get("/v1/conversations/{id}", conversation)
                .then()
                .body("giver", equalTo("SELF"))
                .body("interpreter", equalTo("UNRELATED"))
                .body("language", equalTo("rom"))
                .body("exclusions", nullValue());
        as(worker)
                .get("/v1/conversations/{id}/words", conversation)
                .then()
                .body("exclusions", equalTo("Nothing to her brother"))
                .body("present", equalTo("A nurse"));
        as(worker).get("/v1/persons/{id}/accesses", person).then().body("items", hasSize(1));
    }

    @Test
    void oral_is_enough_and_the_signature_follows_within_three_days() {
        var conversation = held(worker, person, agreeing(clinic, "IDENTITY"));
        as(worker).get("/v1/tasks").then().body("items.kind", contains("SIGN_CONSENT"));

        as(worker)
                .body(Map.of("how", "WITNESSED", "evidence", "Folder 7"))
                .post("/v1/conversations/{id}/signature", conversation)
                .then()
                .statusCode(200);

        as(worker).get("/v1/tasks").then().body("items", empty());
        as(worker)
                .body(Map.of("how", "SIGNED"))
                .post("/v1/conversations/{id}/signature", conversation)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-signed"));
    }

    @Test
    void what_stands_no_longer_is_signed_by_nobody() {
        var conversation = held(worker, person, agreeing(clinic, "IDENTITY"));
        String consent = as(worker)
                .get("/v1/conversations/{id}", conversation)
                .then()
                .extract()
                .path("consents[0].id");
        String task = as(worker).get("/v1/tasks").then().extract().path("items[0].id");
        as(worker).post("/v1/tasks/{id}/completion", task).then().statusCode(409);

        as(worker)
                .body(Story.changingMind())
                .post("/v1/consents/{id}/withdrawal", consent)
                .then()
                .statusCode(200);

        as(worker).get("/v1/tasks").then().body("items.kind", not(hasItem("SIGN_CONSENT")));
    }

    private ValidatableResponse hold(Map<String, Object> body) {
        return as(worker)
                .body(body)
                .post("/v1/persons/{id}/conversations", person)
                .then();
    }
}
