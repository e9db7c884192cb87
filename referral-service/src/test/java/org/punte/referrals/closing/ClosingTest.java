package org.punte.referrals.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Refer.accepted;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.drafted;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Rows;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

@QuarkusTest
class ClosingTest {
    private final Account sender = caseworker(agency());
    private final Account clinic = caseworker(agency());

    @Inject
    NetworkNews news;

    @Inject
    Closing closing;

    @Test
    void A31_what_nobody_answered_goes_back_with_the_reason() {
        var waiting = sent(sender, clinic);
        var seen = sent(sender, clinic);
        as(clinic)
                .body(Map.of())
                .post("/v1/referrals/{id}/acknowledgement", seen)
                .then()
                .statusCode(200);

        news.agency(clinic.agency(), 1, "CLOSING");

        for (var id : List.of(waiting, seen)) {
            as(sender)
                    .get("/v1/referrals/{id}", id)
                    .then()
                    .body("status", equalTo("EXPIRED"))
                    .body("expiryReason", equalTo("AGENCY_CLOSED"));
            as(sender)
                    .get("/v1/referrals/{id}/timeline", id)
                    .then()
                    .body("items.move", hasItem("EXPIRY"))
                    .body("items.reason", hasItem("AGENCY_CLOSED"))
                    .body("items.actor[-1]", nullValue());
        }
        assertThat(types(waiting)).containsExactly("referral.sent.v1", "referral.expired.v1");
        assertThat(OutboxProbe.events(waiting).get(1).at("/data/reason").asText())
                .isEqualTo("AGENCY_CLOSED");
    }

    @Test
    void it_goes_back_once_however_often_the_closing_is_told() {
        var waiting = sent(sender, clinic);

        news.agency(clinic.agency(), 1, "CLOSING");
        news.agency(clinic.agency(), 1, "CLOSING");
        news.agency(clinic.agency(), 2, "DEACTIVATED");

        assertThat(types(waiting)).containsExactly("referral.sent.v1", "referral.expired.v1");
    }

    @Test
    void what_was_taken_on_and_what_others_hold_stays() {
        var taken = accepted(sender, clinic);
        var elsewhere = sent(sender, caseworker(agency()));
        var draft = drafted(sender, clinic);

        news.agency(clinic.agency(), 1, "CLOSING");

        shows(taken, "ACCEPTED");
        shows(elsewhere, "SENT");
        shows(draft, "DRAFT");
    }

    @Test
    void A31_who_sent_what_the_agency_has_in_hand_hears_once_that_it_closes() {
        var taken = accepted(sender, clinic);
        var begun = accepted(sender, clinic);
        move(clinic, begun, "start", Map.of());
        var listed = sent(sender, clinic);
        move(clinic, listed, "waitlisting", Map.of("expectedOn", "2100-01-01", "interimSupport", "NONE"));
        var over = accepted(sender, clinic);
        move(clinic, over, "completion", Map.of("outcome", "SERVICE_FULLY"));

        news.agency(clinic.agency(), 1, "CLOSING");
        news.agency(clinic.agency(), 2, "CLOSING");

        for (var one : List.of(taken, begun, listed))
            assertThat(types(one))
                    .endsWith("referral.receiver-closing.v1")
                    .containsOnlyOnce("referral.receiver-closing.v1");
        assertThat(types(over)).doesNotContain("referral.receiver-closing.v1");
    }

    @Test
    void what_arrives_in_the_very_moment_goes_back_as_well() {
        var late = accepted(sender, clinic);
        news.agency(clinic.agency(), 1, "CLOSING");
        Rows.status(late, "SENT", clinic.id());

        closing.lookAgain(clinic.agency());

        shows(late, "EXPIRED");
    }

    @Test
    void open_items_are_told_when_closing_begins_and_whenever_they_change() {
        var taken = accepted(sender, clinic);
        sent(sender, clinic);
        var own = sent(clinic, sender);

        news.agency(clinic.agency(), 1, "CLOSING");
        assertThat(told(clinic.agency())).containsExactly("REFERRAL_RECEIVED 1", "REFERRAL_SENT 1");

        as(supervisor(clinic.agency()))
                .body(Map.of("outcome", "SERVICE_PARTLY"))
                .post("/v1/referrals/{id}/completion", taken)
                .then()
                .statusCode(200);
        as(sender)
                .body(Map.of("reason", "NO_CAPACITY"))
                .post("/v1/referrals/{id}/decline", own)
                .then()
                .statusCode(200);
        assertThat(told(clinic.agency()))
                .containsExactly("REFERRAL_RECEIVED 1", "REFERRAL_SENT 1", "REFERRAL_RECEIVED 0", "REFERRAL_SENT 0");
    }

    @Test
    void what_is_paused_elsewhere_before_it_has_begun_is_still_open() {
        var own = accepted(clinic, sender);
        news.agency(clinic.agency(), 1, "CLOSING");

        move(sender, own, "hold", Map.of("reason", "PERSON_ASKED", "reviewOn", "2100-01-01"));

        assertThat(told(clinic.agency())).containsExactly("REFERRAL_RECEIVED 0", "REFERRAL_SENT 1");
    }

    @Test
    void zero_is_told_too_and_of_nobody_else() {
        accepted(sender, clinic);

        news.agency(clinic.agency(), 1, "CLOSING");
        var nothing = agency();
        news.agency(nothing, 1, "CLOSING");

        assertThat(told(nothing)).containsExactly("REFERRAL_RECEIVED 0", "REFERRAL_SENT 0");
        assertThat(told(sender.agency())).isEmpty();
    }

    @Test
    void after_the_beginning_an_unchanged_number_is_not_repeated() {
        accepted(sender, clinic);
        news.agency(clinic.agency(), 1, "CLOSING");

        closing.lookAgain(clinic.agency());
        as(sender).body(body(sender, agency())).post("/v1/referrals").then().statusCode(201);

        assertThat(told(clinic.agency())).hasSize(2);
    }

    private static List<String> told(UUID agency) {
        return OutboxProbe.events(agency).stream()
                .filter(event -> event.path("type").asText().equals("openwork.counted.v1"))
                .map(event -> event.at("/data/kind").asText() + " "
                        + event.at("/data/open").asLong())
                .toList();
    }

    private void shows(UUID referral, String status) {
        as(sender).get("/v1/referrals/{id}", referral).then().body("status", equalTo(status));
    }
}
