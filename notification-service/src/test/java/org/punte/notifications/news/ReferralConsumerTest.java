package org.punte.notifications.news;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.notifications.Boxes.box;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.People.supervisor;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.messaging.consumption.Consumption;
import org.punte.notifications.EventExample;
import org.punte.testing.Account;

@QuarkusTest
class ReferralConsumerTest {
    private final Account author = caseworker(agency());
    private final Account receiver = desk(agency());
    private final UUID referral = UUID.randomUUID();

    @Inject
    Consumption consumption;

    @Inject
    @Any
    InMemoryConnector broker;

    @Test
    void it_listens_to_its_channel() {
        broker.source("referral-events").send(told("sent").text());

        await().untilAsserted(() -> box("desk", receiver).body("items", hasSize(1)));
    }

    @Test
    void the_receivers_desk_hears_of_a_referral() {
        consumption.hear(told("sent").with("urgency", "URGENT").text());

        box("desk", receiver)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("REFERRAL_SENT"))
                .body("items[0].referral", equalTo(referral.toString()))
                .body("items[0].urgency", equalTo("URGENT"))
                .body("items[0].at", notNullValue())
                .body("items[0].readAt", nullValue());
        box("own", author).body("items", empty());
        box("desk", author).body("items", empty());
    }

    @Test
    void safety25_a_party_is_one_message_and_leads_to_one_of_its_referrals() {
        consumption.hear(published("sent").text());
        box("desk", receiver).body("items", empty());

        consumption.hear(new EventExample("party.sent.v1", UUID.randomUUID())
                .with("sender", author.agency())
                .with("receiver", receiver.agency())
                .with("author", author.id())
                .with("urgency", "EMERGENCY")
                .text());

        box("desk", receiver)
                .body("items.kind", contains("PARTY_SENT"))
                .body("items[0].referral", equalTo("0195f0a0-0000-7000-8000-000000000101"))
                .body("items[0].urgency", equalTo("EMERGENCY"));
        box("own", author).body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"acknowledged", "accepted", "started", "completed"})
    void the_author_hears_what_becomes_of_it(String move) {
        consumption.hear(told(move).text());

        String kind = "REFERRAL_" + move.replace('-', '_').toUpperCase(Locale.ROOT);
        box("own", author).body("items.kind", contains(kind));
        box("own", caseworker(author.agency())).body("items", empty());
        box("desk", author).body("items", empty());
        box("desk", receiver).body("items", empty());
    }

    @Test
    void what_a_closing_agency_sends_back_reaches_the_author_and_the_desk() {
        consumption.hear(told("expired").text());

        box("own", author).body("items.kind", contains("REFERRAL_RETURNED"));
        box("desk", author)
                .body("items.kind", contains("REFERRAL_RETURNED"))
                .body("items[0].referral", equalTo(referral.toString()));
        box("desk", receiver).body("items", empty());
        box("own", caseworker(author.agency())).body("items", empty());
    }

    @Test
    void what_nobody_answered_reaches_the_author_and_the_desk_that_ask_the_next() {
        consumption.hear(told("expired").with("reason", "NOT_ANSWERED").text());

        box("own", author).body("items.kind", contains("REFERRAL_EXPIRED"));
        box("desk", author).body("items.kind", contains("REFERRAL_EXPIRED"));
        box("desk", receiver).body("items", empty());
    }

    @Test
    void a_cancellation_reaches_the_desk_and_the_named_workers() {
        var worker = caseworker(receiver.agency());

        consumption.hear(told("cancelled").workers(worker).text());

        box("desk", receiver).body("items.kind", contains("REFERRAL_CANCELLED"));
        box("own", worker).body("items.kind", contains("REFERRAL_CANCELLED"));
        box("own", author).body("items", empty());
    }

    @Test
    void whoever_sent_what_somebody_else_takes_back_hears_that_nobody_comes() {
        consumption.hear(told("cancelled").by(caseworker(author.agency())).text());

        box("own", author)
                .body("items.kind", contains("REFERRAL_CANCELLED"))
                .body("items[0].referral", equalTo(referral.toString()));
        box("desk", author).body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"held", "resumed", "cancellation-confirmed", "draft-expiring"})
    void the_author_hears_of_what_the_receiver_and_the_clock_do(String move) {
        consumption.hear(told(move).text());

        box("own", author)
                .body(
                        "items.kind",
                        contains("REFERRAL_" + move.replace('-', '_').toUpperCase(Locale.ROOT)));
        box("desk", author).body("items", empty());
        box("desk", receiver).body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"information-requested", "not-delivered"})
    void what_asks_for_an_answer_reaches_the_senders_desk_as_well(String move) {
        consumption.hear(told(move).text());

        String kind = "REFERRAL_" + move.replace('-', '_').toUpperCase(Locale.ROOT);
        box("own", author).body("items.kind", contains(kind));
        box("desk", author).body("items.kind", contains(kind));
        box("desk", receiver).body("items", empty());
    }

    @Test
    void whoever_is_given_back_is_known_to_the_senders_supervisors() {
        var supervisor = supervisor(author.agency());

        consumption.hear(told("returned").text());

        box("own", supervisor).body("items.kind", contains("REFERRAL_GIVEN_BACK"));
        box("own", author).body("items.kind", contains("REFERRAL_GIVEN_BACK"));
        box("desk", receiver).body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"information-given", "entered-in-error"})
    void what_the_sender_does_reaches_the_receivers_desk(String move) {
        consumption.hear(told(move).text());

        String kind = move.equals("information-given") ? "REFERRAL_INFORMATION_GIVEN" : "REFERRAL_IN_ERROR";
        box("desk", receiver).body("items.kind", contains(kind));
        box("own", author).body("items", empty());
    }

    @Test
    void whoever_wrote_what_a_supervisor_calls_an_error_learns_that_it_is_under_way_no_more() {
        consumption.hear(
                told("entered-in-error").by(supervisor(author.agency())).text());

        box("own", author)
                .body("items.kind", contains("REFERRAL_TAKEN_AWAY"))
                .body("items[0].referral", equalTo(referral.toString()));
        box("desk", author).body("items", empty());
    }

    @Test
    void safety21_A3_the_receivers_desk_hears_what_it_is_said_to_have_promised_and_the_sender_if_it_did_not() {
        consumption.hear(told("promised").text());
        consumption.hear(told("promise-denied").text());

        box("desk", receiver)
                .body("items.kind", contains("REFERRAL_PROMISED"))
                .body("items[0].referral", equalTo(referral.toString()))
                .body("items[0].urgency", equalTo("EMERGENCY"));
        box("own", author).body("items.kind", contains("REFERRAL_PROMISE_DENIED"));
        box("desk", author).body("items.kind", contains("REFERRAL_PROMISE_DENIED"));
    }

    @Test
    void told_twice_or_again_under_another_id_it_is_one_message() {
        var event = told("sent").version(0);
        consumption.hear(event.text());

        consumption.hear(event.text());
        consumption.hear(told("sent").version(0).text());

        box("desk", receiver).body("items", hasSize(1));
    }

    @Test
    void whatever_the_order_each_event_is_one_message() {
        consumption.hear(told("accepted").version(2).text());
        consumption.hear(told("sent").version(0).text());
        consumption.hear(told("acknowledged").version(1).text());

        box("desk", receiver).body("items.kind", contains("REFERRAL_SENT"));
        box("own", author).body("items", hasSize(2));
    }

    private EventExample told(String move) {
        return published(move).without("party");
    }

    /** As a member of a party, where the example is one. */
    private EventExample published(String move) {
        return new EventExample("referral." + move + ".v1", referral)
                .with("sender", author.agency())
                .with("receiver", receiver.agency())
                .with("author", author.id())
                .by(author);
    }
}
