package org.punte.referrals.interruption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.referrals.Refer.drafted;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Services.body;
import static org.punte.referrals.Services.described;
import static org.punte.referrals.Services.listed;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.referrals.Calls;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Refer;
import org.punte.referrals.Rows;
import org.punte.referrals.Services;
import org.punte.testing.Account;

@QuarkusTest
class InterruptionTest {
    @Inject
    NetworkNews news;

    private Services services;
    private Account sender;
    private Account shelter;
    private Account other;
    private UUID service;

    @BeforeEach
    void two_shelters() {
        services = new Services(news);
        sender = services.ngo("IS");
        // a county that no other test uses
        shelter = services.ngo("ZX");
        other = services.ngo("ZX");
        service = listed(shelter, body("ACC_SHELTER", "IS"));
        listed(other, body("ACC_SHELTER", "IS"));
    }

    @Test
    void A33_a_service_that_is_temporarily_closed_gets_nothing() {
        var draft = drafted(sender, shelter);
        close();

        sends(UUID.randomUUID()).statusCode(409).body("type", equalTo("/problems/service-temporarily-closed"));
        as(sender)
                .body(Map.of())
                .post("/v1/referrals/{id}/sending", draft)
                .then()
                .statusCode(409);
        assertThat(types(draft)).isEmpty();
    }

    @Test
    void A33_of_others_those_are_named_to_whom_the_person_has_agreed_and_that_give_it_best_first() {
        var person = UUID.randomUUID();
        var saysNothing = services.ngo("ZX");
        var elsewhere = services.ngo("ZX");
        listed(elsewhere, body("ACC_SHELTER", "CJ"));
        for (var agreed : List.of(saysNothing, other, elsewhere))
            Rows.consent(person, sender.agency(), agreed.agency());
        close();

        sends(person)
                .statusCode(409)
                .body(
                        "alternatives",
                        contains(other.agency().toString(), saysNothing.agency().toString()));
    }

    @Test
    void safety16_whom_the_person_does_not_want_cannot_be_told_from_others() {
        var afraid = Calls.person(other.agency());
        var unafraid = Calls.person();
        close();

        sends(afraid).body("alternatives", empty());
        sends(unafraid).body("alternatives", empty());
    }

    @Test
    void A33_what_was_sent_before_is_flagged_until_it_opens_again() {
        var waiting = sent(sender, shelter);
        flagged(List.of());

        close();

        flagged(List.of(waiting.toString()));
        assertThat(types(waiting)).containsExactly("referral.sent.v1", "referral.service-closed.v1");

        described(shelter, service, 1, body("ACC_SHELTER", "IS")).statusCode(200);
        flagged(List.of());
        Refer.sent(sender, shelter);
    }

    @Test
    void A33_whoever_waits_for_a_place_or_a_start_stays_flagged_while_it_is_closed() {
        var waiting = sent(sender, shelter);
        close();

        Refer.move(shelter, waiting, "waitlisting", Map.of("expectedOn", "2100-01-01"));
        flagged(List.of(waiting.toString()));
        Refer.move(shelter, waiting, "acceptance", Refer.workers(shelter));
        flagged(List.of(waiting.toString()));
        Refer.move(shelter, waiting, "start", Map.of());

        flagged(List.of());
    }

    @Test
    void A33_whoever_was_paused_before_anything_began_waits_for_it_as_well() {
        var paused = Refer.accepted(sender, shelter);
        Refer.move(shelter, paused, "hold", Map.of("reason", "PERSON_ASKED", "reviewOn", "2100-01-01"));
        var begun = Refer.accepted(sender, shelter);
        Refer.move(shelter, begun, "start", Map.of());
        Refer.move(shelter, begun, "hold", Map.of("reason", "PERSON_ASKED", "reviewOn", "2100-01-01"));

        close();

        flagged(List.of(paused.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INACTIVE", "DEFUNCT"})
    void A33_what_is_given_nowhere_any_more_is_no_less_closed(String status) {
        var waiting = sent(sender, shelter);

        close(status);

        flagged(List.of(waiting.toString()));
        sends(UUID.randomUUID()).statusCode(409).body("type", equalTo("/problems/service-temporarily-closed"));
    }

    @Test
    void what_was_taken_back_is_flagged_no_more() {
        var waiting = sent(sender, shelter);
        close();

        as(sender)
                .body(Map.of("reason", "PLACED_ELSEWHERE"))
                .post("/v1/referrals/{id}/cancellation", waiting)
                .then()
                .statusCode(200);

        flagged(List.of());
    }

    @Test
    void another_service_of_the_same_kind_that_is_open_goes_on() {
        listed(shelter, body("ACC_SHELTER", "IS"));
        var waiting = sent(sender, shelter);

        close();

        flagged(List.of());
        assertThat(types(waiting)).containsExactly("referral.sent.v1");
        Refer.sent(sender, shelter);
    }

    @Test
    void A35_a_flag_says_nothing_of_a_referral_that_is_hidden_from_the_reader() {
        var waiting = Refer.sent(sender, shelter);
        close();
        flagged(List.of(waiting.toString()));

        as(sender).post("/v1/referrals/{id}/conflict", waiting).then().statusCode(201);

        flagged(List.of());
    }

    private ValidatableResponse sends(UUID person) {
        var consent = Rows.consent(person, sender.agency(), shelter.agency());
        return as(sender)
                .body(Refer.body(person, shelter.agency(), consent))
                .post("/v1/referrals")
                .then();
    }

    private void close() {
        close("TEMPORARILY_CLOSED");
    }

    private void close(String status) {
        var closed = body("ACC_SHELTER", "IS");
        closed.put("status", status);
        described(shelter, service, 0, closed).statusCode(200);
    }

    private void flagged(List<String> referrals) {
        as(sender).get("/v1/interrupted-referrals").then().statusCode(200).body("items.referral", equalTo(referrals));
    }
}
