package org.punte.referrals.working;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.referrals.Refer.body;
import static org.punte.testing.EventContract.example;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.People.system;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.Events;
import org.punte.referrals.AskedFilter;
import org.punte.referrals.Calls;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Refer;
import org.punte.referrals.Rows;
import org.punte.referrals.Services;
import org.punte.testing.Account;

/** What a person agreed to is used by those who work with her, not by everybody of their agency. */
@QuarkusTest
class WorkingTest {
    private final Account ana = caseworker(agency());
    private final Account clinic = caseworker(agency());
    private final UUID person = UUID.randomUUID();
    private final UUID consent = Rows.consent(person, ana.agency(), clinic.agency());
    private final Account colleague = caseworker(ana.agency());

    @Inject
    @Any
    InMemoryConnector connector;

    @Inject
    Events events;

    @Inject
    NetworkNews news;

    @Test
    void safety3_a_colleague_sends_nothing_and_hears_what_is_said_of_nobody() {
        send(ana).statusCode(201);

        var refused = send(colleague).statusCode(409).extract();
        var nobody = as(colleague)
                .body(body(UUID.randomUUID(), clinic.agency(), consent))
                .post("/v1/referrals")
                .then()
                .statusCode(409)
                .extract();

        assertThat(words(refused.response())).isEqualTo(words(nobody.response()));
        send(supervisor(ana.agency())).statusCode(409).body("type", equalTo("/problems/consent-missing"));
    }

    @Test
    void safety3_nor_does_a_colleague_send_a_draft_or_go_on_from_what_came_back() {
        var draft = Refer.drafted(colleague, body(person, clinic.agency(), consent));
        as(colleague)
                .body(Map.of())
                .post("/v1/referrals/{id}/sending", draft)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/consent-missing"));

        var proposed = new Services(news).ngo("IS").agency();
        var back = Refer.sent(ana, body(person, clinic.agency(), consent));
        Refer.move(clinic, back, "redirection", Map.of("proposedAgency", proposed));
        var again = body(person, proposed, Rows.consent(person, ana.agency(), proposed));
        again.put("parent", back);
        as(colleague).body(again).post("/v1/referrals").then().statusCode(409);
        as(ana).body(again).post("/v1/referrals").then().statusCode(201);
    }

    @Test
    void safety23_a_colleague_chooses_no_offer_of_a_call() {
        var services = new Services(news);
        var sender = caseworker(services.ngo("IS").agency());
        var shelter = services.ngo("IS");
        var called = Calls.person();
        var call = Calls.called(sender, called, shelter);
        var offer = Calls.invitation(shelter);
        Calls.offer(shelter, offer).then().statusCode(200);
        var agreed = Rows.consent(called, sender.agency(), shelter.agency());
        Calls.identityAnswers(called, "404 {}");

        Calls.confirm(caseworker(sender.agency()), call, offer, agreed)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/consent-missing"));

        Calls.confirm(sender, call, offer, agreed).then().statusCode(200);
    }

    @Test
    void nobody_is_taken_for_assigned_while_identity_service_is_away() {
        Calls.identityAnswers(person, "500 {}");

        send(colleague).statusCode(503).body("type", equalTo("/problems/consent-not-verifiable"));
        send(ana).statusCode(201);
    }

    @Test
    void whoever_was_assigned_sends_without_a_question_and_whoever_was_before_no_longer() {
        told(2, colleague);

        await().atMost(10, SECONDS).untilAsserted(() -> send(colleague).statusCode(201));
        send(ana).statusCode(409);

        var third = caseworker(ana.agency());
        told(1, ana);
        told(3, third);
        await().atMost(10, SECONDS).untilAsserted(() -> send(third).statusCode(201));
        send(ana).statusCode(409);
        send(colleague).statusCode(409);
    }

    @Test
    void who_was_assigned_a_moment_ago_is_asked_about() {
        Calls.identityAnswers(person, "200 {\"unavailable\": []}");

        send(colleague).statusCode(201);
    }

    @Test
    void no_transaction_waits_for_identity_service() {
        Calls.identityAnswers(person, "200 {\"unavailable\": []}");
        var draft = Refer.drafted(colleague, body(person, clinic.agency(), consent));

        send(colleague).statusCode(201);
        as(colleague)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of())
                .post("/v1/referrals/{id}/sending", draft)
                .then()
                .statusCode(200);

        assertThat(AskedFilter.inTransaction("/persons/" + person)).containsExactly(false, false);
    }

    @Test
    void nor_for_its_word_about_a_consent_that_was_not_heard_of() {
        var unheard = UUID.randomUUID();

        as(ana).body(body(person, clinic.agency(), unheard))
                .post("/v1/referrals")
                .then()
                .statusCode(409);

        assertThat(AskedFilter.inTransaction("/consents/" + unheard)).containsExactly(false);
    }

    @Test
    void what_is_refused_anyway_asks_nobody() {
        news.agency(clinic.agency(), 1, "SUSPENDED");

        send(colleague).statusCode(409);

        assertThat(AskedFilter.inTransaction("/persons/" + person)).isEmpty();
    }

    @Test
    void a_partners_system_sends_for_its_agency_and_the_supervisor_of_one_that_closes_for_everybody() {
        send(system(ana.agency(), "referrals:send")).statusCode(201);
        var lead = supervisor(ana.agency());
        send(lead).statusCode(409);

        news.agency(ana.agency(), 1, "CLOSING");

        send(lead).statusCode(201);
        send(ana).statusCode(409).body("type", equalTo("/problems/agency-closing"));
    }

    @Test
    void the_published_example_is_understood() {
        var told = events.read(example("person.workers-changed.v1"));

        assertThat(told.version()).isEqualTo(1);
        assertThat(told.data(WorkersChanged.class).workers()).hasSize(1);
        assertThat(told.data(WorkersChanged.class).agency()).isNotNull();
    }

    private ValidatableResponse send(Account who) {
        return as(who).body(body(person, clinic.agency(), consent))
                .post("/v1/referrals")
                .then();
    }

    /** All that is said but the id of the request. */
    private static Map<String, Object> words(Response problem) {
        Map<String, Object> said = new HashMap<>(problem.jsonPath().<String, Object>getMap(""));
        said.remove("requestId");
        return said;
    }

    private void told(int version, Account... workers) {
        var ids = java.util.Arrays.stream(workers)
                .map(one -> "\"" + one.id() + "\"")
                .toList();
        connector.source("identity-events").send("""
                {"specversion": "1.0", "id": "%s", "source": "/punte/identity-service", "type": "person.workers-changed.v1",
                 "time": "2026-03-03T21:00:00Z", "subject": "%s", "datacontenttype": "application/json", "version": %d,
                 "data": {"agency": "%s", "workers": %s, "unheardOf": 1}}
                """.formatted(UUID.randomUUID(), person, version, ana.agency(), ids));
    }
}
