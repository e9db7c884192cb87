package org.punte.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.referrals.Refer.accepted;
import static org.punte.referrals.Refer.drafted;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.OutboxProbe.events;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.consumption.Consumption;
import org.punte.testing.Account;

/** What is told again was told before, under the same version: whoever has heard it hears nothing new. */
@QuarkusTest
class RepublishTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());
    private final Account lead = supervisor(clinic.agency());

    @Inject
    ReferralRepublishing republishing;

    @Inject
    Consumption consumption;

    @Test
    void the_present_state_is_told_again_and_drafts_are_not() {
        var draft = drafted(shelter, clinic);
        var id = accepted(shelter, clinic);

        assertThat(again(id)).containsExactly("referral.sent.v1 0", "referral.accepted.v1 1");

        assertThat(events(draft)).isEmpty();
        assertThat(events(id).get(3).get("data").toString())
                .isEqualTo(events(id).get(1).get("data").toString());
    }

    @Test
    void where_others_were_named_both_the_yes_and_the_naming_are_told() {
        var id = accepted(shelter, clinic);
        move(lead, id, "workers", workers(caseworker(clinic.agency())));

        assertThat(again(id))
                .containsExactly("referral.sent.v1 0", "referral.accepted.v1 1", "referral.workers-changed.v1 2");
    }

    @Test
    void what_goes_on_under_a_newer_consent_is_no_news() {
        var id = accepted(shelter, clinic);
        renewed(UUID.fromString(as(shelter).get("/v1/referrals/{id}", id).path("consent")));

        assertThat(again(id)).containsExactly("referral.sent.v1 0", "referral.accepted.v1 1");
        var last = events(id).get(3).at("/data/consent").asText();
        assertThat(last).isEqualTo(as(shelter).get("/v1/referrals/{id}", id).path("consent"));
    }

    @Test
    void a_service_that_went_on_did_not_begin_again() {
        var id = accepted(shelter, clinic);
        move(clinic, id, "hold", Map.of("reason", "OTHER", "reviewOn", "2099-01-01"));
        move(clinic, id, "resumption", Map.of());

        assertThat(again(id)).endsWith("referral.resumed.v1 3");
    }

    @Test
    void an_answered_question_is_told_as_it_was() {
        var id = sent(shelter, clinic);
        move(clinic, id, "information-request", Map.of("question", "LANGUAGE"));
        move(shelter, id, "information", Map.of("answer", "ro"));

        assertThat(again(id)).containsExactly("referral.sent.v1 0", "referral.information-given.v1 2");
    }

    @Test
    void a_no_that_was_taken_back_says_still_what_it_was() {
        var id = sent(shelter, clinic);
        move(clinic, id, "decline", Map.of("reason", "NO_CAPACITY"));
        move(clinic, id, "undoing", Map.of("reason", "WRONG_ANSWER"));

        assertThat(again(id)).containsExactly("referral.sent.v1 0", "referral.answer-undone.v1 2");
        assertThat(events(id).get(4).at("/data/undone").asText()).isEqualTo("DECLINED");
    }

    @Test
    void of_what_is_over_its_end_is_told_and_that_somebody_saw_it_is_no_second_one() {
        var id = accepted(shelter, clinic);
        move(shelter, id, "cancellation", Map.of("reason", "OTHER"));
        move(clinic, id, "confirmation", Map.of());

        assertThat(again(id)).containsExactly("referral.cancelled.v1 2");
    }

    private List<String> again(UUID id) {
        var before = events(id).stream().map(RepublishTest::fact).toList();
        int known = before.size();
        republishing.republish();
        var again = events(id).stream().skip(known).map(RepublishTest::fact).toList();
        assertThat(before).containsAll(again);
        return again;
    }

    private static String fact(JsonNode event) {
        return event.path("type").asText() + " " + event.path("version").asInt();
    }

    private void renewed(UUID consent) {
        consumption.hear("""
                {"specversion": "1.0", "id": "%s", "source": "/punte/identity-service", "type": "consent.ended.v1",
                 "time": "2026-03-03T21:00:00Z", "subject": "%s", "datacontenttype": "application/json", "version": 1,
                 "data": {"person": "%s", "owner": "%s", "receiver": "%s", "why": "SUPERSEDED", "successor": "%s"}}
                """.formatted(
                UUID.randomUUID(), consent, UUID.randomUUID(), shelter.agency(), clinic.agency(), UUID.randomUUID()));
    }
}
