package org.punte.notifications.news;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.punte.notifications.Boxes.box;
import static org.punte.notifications.Boxes.own;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.block;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.messaging.consumption.Consumption;
import org.punte.notifications.EventExample;
import org.punte.testing.Account;

/** What is said to somebody who has left is said to the desk: else nobody hears it. */
@QuarkusTest
class LeftAuthorTest {
    private final Account author = caseworker(agency());
    private final Account desk = desk(author.agency());
    private final Account worker = caseworker(agency());
    private final Account theirs = desk(worker.agency());
    private final UUID referral = UUID.randomUUID();

    @Inject
    Consumption consumption;

    @BeforeEach
    void both_have_left() {
        block(author);
        block(worker);
    }

    @ParameterizedTest
    @ValueSource(strings = {"accepted", "started", "completed", "start-overdue"})
    void what_became_of_it_is_told_to_the_desk(String news) {
        consumption.hear(told(news).text());

        box("desk", desk)
                .body(
                        "items.kind",
                        contains("REFERRAL_" + news.replace('-', '_').toUpperCase(Locale.ROOT)));
    }

    @Test
    void the_answer_to_a_question_for_places_is_told_to_the_desk() {
        consumption.hear(
                about(new EventExample("capacity.answered.v1", referral)).text());

        box("desk", desk).body("items.kind", contains("CAPACITY_ANSWERED"));
    }

    @Test
    void what_a_worker_should_look_at_is_told_to_the_receivers_desk() {
        consumption.hear(told("hold-due").workers(worker).text());

        box("desk", theirs).body("items.kind", contains("REFERRAL_HOLD_DUE"));
        box("desk", desk).body("items", empty());
    }

    @Test
    void a_draft_stays_its_authors() {
        consumption.hear(told("draft-expiring").text());

        box("desk", desk).body("items", empty());
    }

    @Test
    void A31_who_sent_what_a_closing_agency_has_hears_of_it_and_the_desk_too() {
        var present = caseworker(author.agency());

        consumption.hear(told("receiver-closing").with("author", present.id()).text());

        box("desk", desk).body("items.kind", contains("REFERRAL_RECEIVER_CLOSING"));
        own(present).body("items.kind", contains("REFERRAL_RECEIVER_CLOSING"));
        box("desk", theirs).body("items", empty());
    }

    private EventExample told(String news) {
        return about(new EventExample("referral." + news + ".v1", referral));
    }

    private EventExample about(EventExample example) {
        return example.with("sender", author.agency())
                .with("receiver", worker.agency())
                .with("author", author.id());
    }
}
