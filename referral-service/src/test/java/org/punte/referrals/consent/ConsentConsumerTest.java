package org.punte.referrals.consent;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.referrals.Rows;
import org.punte.testing.Account;

@QuarkusTest
class ConsentConsumerTest {
    private static final String GIVEN =
            "\"basis\": \"CONSENT\", \"categories\": [\"IDENTITY\"], \"until\": \"2100-01-01\"";

    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());
    private final UUID person = UUID.randomUUID();
    private final UUID consent = UUID.randomUUID();

    @Inject
    @Any
    InMemoryConnector connector;

    @BeforeEach
    void the_sender_works_with_the_person() {
        Rows.works(person, shelter);
    }

    @Test
    void a_consent_that_was_told_opens_the_gate() {
        given();

        await().atMost(10, SECONDS).untilAsserted(() -> send().then().statusCode(201));
    }

    @ParameterizedTest
    @ValueSource(strings = {"WITHDRAWN", "EXPIRED"})
    void an_ended_consent_ends_what_was_sent_and_accepted_under_it(String why) {
        givenAndHeard();
        var waiting = sent(shelter, body(person, clinic.agency(), consent));
        var accepted = sent(shelter, body(person, clinic.agency(), consent));
        move(accepted, "acceptance", workers(clinic));
        var completed = sent(shelter, body(person, clinic.agency(), consent));
        move(completed, "acceptance", workers(clinic));
        move(completed, "completion", Map.of("outcome", "SERVICE_FULLY"));

        ended(why);

        await().atMost(10, SECONDS).untilAsserted(() -> shows(waiting, "CONSENT_WITHDRAWN"));
        shows(accepted, "CONSENT_WITHDRAWN");
        shows(completed, "COMPLETED");
        assertThat(types(waiting)).containsExactly("referral.sent.v1", "referral.consent-withdrawn.v1");
        send().then().statusCode(409).body("type", equalTo("/problems/consent-missing"));
        as(clinic)
                .body(workers(clinic))
                .post("/v1/referrals/{id}/acceptance", waiting)
                .then()
                .statusCode(409);
    }

    @Test
    void a_consent_that_took_another_shape_leaves_what_is_being_given() {
        givenAndHeard();
        var accepted = sent(shelter, body(person, clinic.agency(), consent));
        move(accepted, "acceptance", workers(clinic));
        var waiting = sent(shelter, body(person, clinic.agency(), consent));

        ended("SUPERSEDED");

        await().atMost(10, SECONDS).untilAsserted(() -> shows(waiting, "CONSENT_WITHDRAWN"));
        shows(accepted, "ACCEPTED");
    }

    @Test
    void under_a_paused_consent_nothing_more_is_sent_and_what_was_sent_goes_on() {
        givenAndHeard();
        var waiting = sent(shelter, body(person, clinic.agency(), consent));

        tell(consent, "consent.paused.v1", "\"more\": 1");

        await().atMost(10, SECONDS).untilAsserted(() -> send().then().statusCode(409));
        shows(waiting, "SENT");
    }

    @Test
    void a_consent_whose_word_counts_again_opens_the_gate_again_and_a_late_pause_does_not_close_it() {
        given();
        tell(consent, "consent.paused.v1", 1, "\"more\": 1");
        await().atMost(10, SECONDS).untilAsserted(() -> send().then().statusCode(409));

        tell(consent, "consent.resumed.v1", 2, "\"more\": 1");

        await().atMost(10, SECONDS).untilAsserted(() -> send().then().statusCode(201));
        tell(consent, "consent.paused.v1", 1, "\"more\": 1");
        heardByNow();
        send().then().statusCode(201);
    }

    @Test
    void what_has_ended_is_not_resumed() {
        given();
        ended("WITHDRAWN");
        tell(consent, "consent.resumed.v1", 2, "\"more\": 1");

        heardByNow();

        send().then().statusCode(409);
    }

    @Test
    void a_newer_consent_carries_on_what_was_sent_and_accepted_and_its_end_ends_it() {
        givenAndHeard();
        var waiting = sent(shelter, body(person, clinic.agency(), consent));
        var successor = UUID.randomUUID();

        tell(
                consent,
                "consent.ended.v1",
                "\"why\": \"SUPERSEDED\", \"successor\": \"%s\", \"successorEndsAt\": \"2100-01-01T22:00:00Z\""
                        .formatted(successor));

        await().atMost(10, SECONDS)
                .untilAsserted(() -> as(shelter)
                        .get("/v1/referrals/{id}", waiting)
                        .then()
                        .body("status", equalTo("SENT"))
                        .body("consent", equalTo(successor.toString())));
        move(waiting, "acceptance", workers(clinic));
        tell(successor, "consent.ended.v1", "\"why\": \"WITHDRAWN\"");
        await().atMost(10, SECONDS).untilAsserted(() -> shows(waiting, "CONSENT_WITHDRAWN"));
    }

    /** One ends what its sender has sent and what the receiver has accepted; the other one is of another sender, and stays. */
    @Test
    void what_comes_in_one_poll_has_its_effect_for_its_own_agencies() {
        givenAndHeard();
        var accepted = sent(shelter, body(person, clinic.agency(), consent));
        move(accepted, "acceptance", workers(clinic));
        var other = caseworker(agency());
        var another = UUID.randomUUID();
        Rows.works(another, other);
        var agreed = UUID.randomUUID();
        var given = event(another, other, agreed, "consent.given.v1", 0, GIVEN);

        connector
                .source("identity-events")
                .send(List.of(
                        given,
                        event(person, shelter, consent, "consent.ended.v1", 1, "\"why\": \"WITHDRAWN\""),
                        given));

        await().atMost(10, SECONDS).untilAsserted(() -> shows(accepted, "CONSENT_WITHDRAWN"));
        var still = sent(other, body(another, clinic.agency(), agreed));
        as(other).get("/v1/referrals/{id}", still).then().body("status", equalTo("SENT"));
    }

    @Test
    void an_end_that_is_heard_first_is_not_taken_back() {
        ended("WITHDRAWN");
        given();
        heardByNow();
        send().then().statusCode(409);
    }

    /** Another consent, told after everything else, is known. */
    private void heardByNow() {
        var later = UUID.randomUUID();
        tell(later, "consent.given.v1", "\"categories\": [\"IDENTITY\"], \"until\": \"2100-01-01\"");
        await().atMost(10, SECONDS)
                .untilAsserted(() -> as(shelter)
                        .body(body(person, clinic.agency(), later))
                        .post("/v1/referrals")
                        .then()
                        .statusCode(201));
    }

    private Response send() {
        return as(shelter).body(body(person, clinic.agency(), consent)).post("/v1/referrals");
    }

    private void shows(UUID id, String status) {
        as(shelter).get("/v1/referrals/{id}", id).then().body("status", equalTo(status));
    }

    private void move(UUID id, String path, Map<String, ?> body) {
        as(clinic).body(body).post("/v1/referrals/{id}/" + path, id).then().statusCode(200);
    }

    private void givenAndHeard() {
        given();
        await().atMost(10, SECONDS).untilAsserted(() -> send().then().statusCode(201));
    }

    private void given() {
        tell(consent, "consent.given.v1", GIVEN);
    }

    private void ended(String why) {
        tell(consent, "consent.ended.v1", "\"why\": \"" + why + "\"");
    }

    private void tell(UUID subject, String type, String more) {
        tell(subject, type, 0, more);
    }

    private void tell(UUID subject, String type, int version, String more) {
        connector.source("identity-events").send(event(person, shelter, subject, type, version, more));
    }

    private String event(UUID about, Account owner, UUID subject, String type, int version, String more) {
        return """
                {"specversion": "1.0", "id": "%s", "source": "/punte/identity-service", "type": "%s",
                 "time": "2026-03-03T21:00:00Z", "subject": "%s", "datacontenttype": "application/json", "version": %d,
                 "data": {"person": "%s", "owner": "%s", "receiver": "%s", "unheardOf": 1, %s}}
                """.formatted(UUID.randomUUID(), type, subject, version, about, owner.agency(), clinic.agency(), more);
    }
}
