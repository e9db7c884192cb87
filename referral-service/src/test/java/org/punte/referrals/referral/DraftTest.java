package org.punte.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.drafted;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Refer;
import org.punte.referrals.Rows;
import org.punte.testing.Account;

@QuarkusTest
class DraftTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());

    @Test
    void a_draft_becomes_a_referral_when_its_author_sends_it() {
        var id = drafted(shelter, clinic);

        as(shelter)
                .body(Map.of())
                .post("/v1/referrals/{id}/sending", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("SENT"));

        as(clinic).get("/v1/referrals/{id}", id).then().statusCode(200);
        assertThat(types(id)).containsExactly("referral.sent.v1");
    }

    @Test
    void a_draft_without_consent_is_not_sent() {
        var id = draftedWithoutConsent(UUID.randomUUID());

        var answer = as(shelter)
                .body(Map.of())
                .post("/v1/referrals/{id}/sending", id)
                .then();

        answer.statusCode(409).body("type", equalTo("/problems/consent-missing"));
    }

    @Test
    void consent_may_come_after_the_draft() {
        var person = UUID.randomUUID();
        var id = draftedWithoutConsent(person);
        var consent = Rows.consent(person, shelter.agency(), clinic.agency());

        var answer = as(shelter)
                .body(Map.of("consent", consent))
                .post("/v1/referrals/{id}/sending", id)
                .then();

        answer.statusCode(200).body("consent", equalTo(consent.toString()));
    }

    @Test
    void the_receiver_never_learns_that_it_was_a_draft() {
        var id = drafted(shelter, clinic);
        as(shelter).body(Map.of()).post("/v1/referrals/{id}/sending", id).then().statusCode(200);

        as(clinic).get("/v1/referrals/{id}/timeline", id).then().body("items.move", contains("SENDING"));
        as(shelter).get("/v1/referrals/{id}/timeline", id).then().body("items.move", contains("DRAFTING", "SENDING"));
    }

    @Test
    void nobody_drafts_to_oneself() {
        as(shelter)
                .body(body(shelter, shelter.agency()))
                .post("/v1/referrals/drafts")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/receiver-is-sender"));
    }

    private UUID draftedWithoutConsent(UUID person) {
        var body = body(person, clinic.agency(), UUID.randomUUID());
        body.remove("consent");
        return Refer.drafted(shelter, body);
    }
}
