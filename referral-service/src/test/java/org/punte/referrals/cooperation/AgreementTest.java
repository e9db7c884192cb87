package org.punte.referrals.cooperation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Refer.body;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.referrals.Calls;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Refer;
import org.punte.referrals.Rows;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

@QuarkusTest
class AgreementTest {
    private static final Instant LONG = Instant.parse("2999-12-31T22:00:00Z");

    private static final String NOTE = "She waits at the door";

    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());
    private final UUID agreement = UUID.randomUUID();

    @Inject
    NetworkNews news;

    @Inject
    TestClock clock;

    @BeforeEach
    void the_network_asks_for_agreements() {
        news.agreementsRequired(true);
    }

    @AfterEach
    void as_before() {
        clock.reset();
        news.agreementsRequired(false);
    }

    @Test
    void without_one_nothing_is_sent() {
        send(shelter).statusCode(409).body("type", equalTo("/problems/agreement-missing"));
    }

    @Test
    void under_one_both_sides_send() {
        tell(0, "CONFIRMED", LONG);

        send(shelter).statusCode(201);
        as(clinic)
                .body(body(clinic, shelter.agency()))
                .post("/v1/referrals")
                .then()
                .statusCode(201);
    }

    @Test
    void an_agreement_with_others_is_none() {
        news.agreement(agreement, 0, shelter.agency(), agency(), "CONFIRMED", LONG);

        send(shelter).statusCode(409).body("type", equalTo("/problems/agreement-missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROPOSED", "TERMINATED", "REPLACED"})
    void one_that_does_not_stand_is_none(String state) {
        tell(0, state, LONG);

        send(shelter).statusCode(409).body("type", equalTo("/problems/agreement-missing"));
    }

    @Test
    void it_ends_by_the_clock_whether_or_not_that_is_told() {
        tell(0, "CONFIRMED", clock.instant().plus(Duration.ofDays(1)));
        send(shelter).statusCode(201);

        clock.advance(Duration.ofDays(2));

        send(shelter).statusCode(409).body("type", equalTo("/problems/agreement-expired"));
        tell(1, "EXPIRED", clock.instant().minus(Duration.ofDays(1)));
        send(shelter).statusCode(409).body("type", equalTo("/problems/agreement-expired"));
    }

    @Test
    void A34_when_it_is_over_nobody_accepts_into_a_dead_end_but_says_no() {
        tell(0, "CONFIRMED", clock.instant().plus(Duration.ofDays(1)));
        var waiting = Refer.sent(shelter, body(shelter, clinic.agency()));

        clock.advance(Duration.ofDays(2));

        accept(waiting).statusCode(409).body("type", equalTo("/problems/agreement-expired"));
        tell(1, "TERMINATED", LONG);
        accept(waiting).statusCode(409).body("type", equalTo("/problems/agreement-missing"));
        Refer.move(clinic, waiting, "decline", Map.of("reason", "NO_CAPACITY"));
    }

    @Test
    void when_it_is_over_a_note_closes_with_the_grant() {
        var id = accepted();
        seen(id).body("note", equalTo(NOTE));

        tell(1, "TERMINATED", LONG);

        seen(id).body("note", nullValue());
    }

    @Test
    void safety16_a_note_closes_when_the_agreement_covers_nothing_of_the_grant_any_more() {
        var id = accepted();
        seen(id).body("note", equalTo(NOTE));

        news.agreed(agreement, 1, clinic.agency(), shelter.agency(), "CONTACT");
        seen(id).body("note", nullValue());

        news.agreed(agreement, 2, clinic.agency(), shelter.agency(), "CONTACT", "NEEDS");
        seen(id).body("note", equalTo(NOTE));
    }

    @Test
    void a_network_without_agreements_does_not_mind_a_narrow_one() {
        var id = accepted();
        news.agreed(agreement, 1, shelter.agency(), clinic.agency(), "CONTACT");

        news.agreementsRequired(false);

        seen(id).body("note", equalTo(NOTE));
    }

    @Test
    void where_nobody_told_what_an_agreement_covers_identity_service_is_asked_and_no_answer_is_no() {
        var id = accepted();
        news.agreed(agreement, 1, shelter.agency(), clinic.agency());
        seen(id).body("note", nullValue());

        Calls.grantOf(id, true);
        seen(id).body("note", equalTo(NOTE));

        news.agreed(agreement, 2, shelter.agency(), clinic.agency(), "CONTACT");
        seen(id).body("note", nullValue());
    }

    @Test
    void what_is_heard_late_changes_nothing() {
        tell(2, "TERMINATED", LONG);
        tell(1, "CONFIRMED", LONG);

        send(shelter).statusCode(409).body("type", equalTo("/problems/agreement-missing"));
    }

    @Test
    void a_network_can_run_without() {
        news.agreementsRequired(false);

        send(shelter).statusCode(201);
    }

    private ValidatableResponse accept(UUID referral) {
        return as(clinic)
                .body(Refer.workers(clinic))
                .post("/v1/referrals/{id}/acceptance", referral)
                .then();
    }

    private UUID accepted() {
        tell(0, "CONFIRMED", LONG);
        var noted = body(shelter, clinic.agency());
        noted.put("note", NOTE);
        var id = Refer.sent(shelter, noted);
        Refer.move(clinic, id, "acceptance", Refer.workers(clinic));
        Rows.grant(id, clinic);
        return id;
    }

    private ValidatableResponse seen(UUID referral) {
        return as(clinic).get("/v1/referrals/{id}", referral).then().statusCode(200);
    }

    private void tell(int version, String state, Instant endsAt) {
        news.agreement(agreement, version, shelter.agency(), clinic.agency(), state, endsAt);
    }

    private ValidatableResponse send(Account from) {
        return as(from).body(body(from, clinic.agency())).post("/v1/referrals").then();
    }
}
