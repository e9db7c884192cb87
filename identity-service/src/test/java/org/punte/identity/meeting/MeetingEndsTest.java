package org.punte.identity.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.identity.ConsentScenes.stopped;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.identity.MeetingScenes;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.identity.conflict.Stepping;
import org.punte.testing.Account;

/** What is told of where to meet lives no longer than it is needed, and is read by nobody who may not read the person. */
@QuarkusTest
class MeetingEndsTest {
    @Inject
    Referrals referrals;

    private final Account worker = caseworker(Network.agency());
    private final Account named = Staff.hired(Network.agency(), "caseworker");
    private UUID person;
    private UUID consent;
    private Referral referral;

    @BeforeEach
    void a_place_is_told() {
        person = Story.registered(worker);
        consent = Story.agreed(worker, person, named.agency(), "IDENTITY");
        referral = Referral.of(consent, person, worker, named);
        referrals.tell("referral.accepted.v1", referral);
        MeetingScenes.told(named, referral).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "referral.started.v1",
                "referral.completed.v1",
                "referral.cancelled.v1",
                "referral.returned.v1",
                "referral.not-delivered.v1"
            })
    void it_goes_when_she_is_there_and_when_she_will_not_come(String told) {
        referrals.tell(told, referral);

        assertThat(kept()).isEqualTo("0");
        read(worker).statusCode(404);
        MeetingScenes.told(named, referral).statusCode(404);
        assertThat(kept()).isEqualTo("0");
    }

    @Test
    void it_goes_with_the_consent() {
        Story.withdrawn(worker, consent);

        assertThat(kept()).isEqualTo("0");
        read(worker).statusCode(404);
        MeetingScenes.told(named, referral).statusCode(404);
    }

    @Test
    void it_goes_with_an_acceptance_that_is_undone_and_another_one_begins_without() {
        as(named).post("/v1/referrals/{id}/grant-undoing", referral.id()).then().statusCode(204);
        referrals.tell("referral.accepted.v1", referral);

        read(worker).statusCode(404);
        MeetingScenes.told(named, referral).statusCode(200);
        read(worker).statusCode(200).body("point", equalTo(MeetingScenes.POINT));
    }

    @Test
    void what_was_agreed_to_anew_needs_a_place_anew_and_both_sides_hear_it() throws IOException {
        stopped(worker, person, "STOP_CATEGORY", Map.of("category", "IDENTITY"));
        Story.agreed(worker, person, named.agency(), "IDENTITY");

        read(worker).statusCode(404);
        var gone = told("1");
        assertThat(gone.path("type").asText()).isEqualTo("meeting.taken-back.v1");
        assertThat(gone.path("subject")).isEqualTo(told("0").path("subject"));
        assertThat(gone.at("/data/workers/0").asText()).isEqualTo(worker.id().toString());
        assertThat(gone.at("/data/colleagues/0").asText()).isEqualTo(named.id().toString());
        MeetingScenes.told(named, referral).statusCode(200);
        read(worker).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"steps aside", "is named no longer", "is on the never-list", "is frozen"})
    void safety16_what_somebody_told_goes_with_them(String who) throws IOException {
        goes(who);

        assertThat(kept()).isEqualTo("0");
        read(worker).statusCode(404);
        if (!who.equals("is frozen")) {
            read(named).statusCode(404);
            MeetingScenes.told(named, referral).statusCode(404);
        }
        var gone = told("1");
        assertThat(gone.path("type").asText()).isEqualTo("meeting.taken-back.v1");
        assertThat(gone.at("/data/workers/0").asText()).isEqualTo(worker.id().toString());
        assertThat(gone.at("/data/colleagues").toString())
                .doesNotContain(named.id().toString());
        assertThat(log()).isEqualTo("TELLER_GONE");
    }

    private void goes(String who) {
        var colleague = Staff.hired(named.agency(), "caseworker");
        switch (who) {
            case "steps aside" -> referrals.say(Stepping.aside(referral, named).declared());
            case "is named no longer" ->
                referrals.tell(
                        "referral.workers-changed.v1",
                        new Referral(
                                referral.id(),
                                referral.sender(),
                                referral.receiver(),
                                consent,
                                person,
                                "\"%s\"".formatted(colleague.id())));
            case "is frozen" ->
                as(colleague)
                        .post("/v1/accounts/{id}/freeze", named.id())
                        .then()
                        .statusCode(200);
            default -> keptAway(named);
        }
    }

    private void keptAway(Account account) {
        as(worker)
                .body(Map.of("kind", "WORKER", "account", account.id()))
                .post("/v1/persons/{id}/never-list", person)
                .then()
                .statusCode(201);
    }

    @Test
    void colleagues_hear_who_told_what_stood_before_is_known_and_without_the_place() throws IOException {
        var second = Staff.hired(named.agency(), "caseworker");
        var workers = "\"%s\",\"%s\"".formatted(named.id(), second.id());
        referrals.tell(
                "referral.workers-changed.v1",
                new Referral(referral.id(), referral.sender(), referral.receiver(), consent, person, workers));

        MeetingScenes.told(second, referral).statusCode(200);

        assertThat(told("1").at("/data/colleagues").toString())
                .contains(named.id().toString())
                .doesNotContain(second.id().toString());
        assertThat(Staff.read(
                        "select string_agg(account::text, ',' order by at) from meeting_told where referral = ?",
                        referral.id()))
                .isEqualTo(named.id() + "," + second.id());
    }

    @Test
    void while_the_receiver_is_suspended_nobody_is_sent_there() {
        Network.suspend(named.agency());

        read(worker).statusCode(404);
    }

    @Test
    void each_telling_is_told_to_those_who_work_with_the_person_and_to_nobody_what() throws IOException {
        MeetingScenes.told(named, referral);
        as(named).delete("/v1/referrals/{id}/meeting", referral.id()).then().statusCode(204);
        MeetingScenes.told(named, referral);

        var first = told("0");
        assertThat(first.path("type").asText()).isEqualTo("meeting.told.v1");
        assertThat(first.at("/data/workers/0").asText()).isEqualTo(worker.id().toString());
        assertThat(first.at("/data/sender").asText()).isEqualTo(worker.agency().toString());
        assertThat(first.path("data").properties()).hasSize(5);
        assertThat(told("1").path("subject")).isEqualTo(first.path("subject"));
        assertThat(told("1").path("version").asInt()).isOne();
        assertThat(told("2").path("type").asText()).isEqualTo("meeting.taken-back.v1");
        assertThat(told("2").path("version").asInt()).isEqualTo(2);
        assertThat(told("3").path("subject")).isNotEqualTo(first.path("subject"));
    }

    private JsonNode told(String before) throws IOException {
        var event = Staff.read(
                "select payload from outbox where payload -> 'data' ->> 'referral' = ?::text and type like 'meeting.%'"
                        + " order by position limit 1 offset " + before,
                referral.id().toString());
        return new ObjectMapper().readTree(event);
    }

    private String log() {
        return Staff.read(
                "select act from meeting_told where referral = ? order by at desc, id desc limit 1", referral.id());
    }

    private String kept() {
        return Staff.read("select count(*) from meeting where referral = ?", referral.id());
    }

    private ValidatableResponse read(Account by) {
        return as(by).get("/v1/referrals/{id}/meeting", referral.id()).then();
    }
}
