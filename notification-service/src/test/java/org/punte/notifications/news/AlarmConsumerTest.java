package org.punte.notifications.news;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.notifications.Boxes.box;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.People.supervisor;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.consumption.Consumption;
import org.punte.notifications.EventExample;
import org.punte.testing.Account;

@QuarkusTest
class AlarmConsumerTest {
    private final Account author = caseworker(agency());
    private final Account supervisor = supervisor(author.agency());
    private final Account receiver = desk(agency());
    private final Account theirs = supervisor(receiver.agency());
    private final Account worker = caseworker(receiver.agency());
    private final UUID referral = UUID.randomUUID();

    @Inject
    Consumption consumption;

    @Test
    void half_of_the_time_is_the_receivers_desk_alone() {
        consumption.hear(told("reminded").text());

        box("desk", receiver)
                .body("items.kind", contains("REFERRAL_REMINDER"))
                .body("items[0].referral", equalTo(referral.toString()));
        for (var other : new Account[] {author, supervisor, theirs})
            box("own", other).body("items", empty());
    }

    @Test
    void the_limit_reaches_supervisors_of_both_sides_the_desk_and_the_author_once_each() {
        var event = told("escalated").version(3);

        consumption.hear(event.text());
        consumption.hear(told("escalated").version(3).text());

        box("desk", receiver).body("items.kind", contains("REFERRAL_ESCALATED"));
        for (var one : new Account[] {author, supervisor, theirs})
            box("own", one).body("items.kind", contains("REFERRAL_ESCALATED"));
        box("own", worker).body("items", empty());
        box("desk", author).body("items", empty());
    }

    @Test
    void where_nobody_supervises_the_desk_hears_of_the_limit() {
        var alone = caseworker(agency());

        consumption.hear(new EventExample("referral.escalated.v1", referral)
                .with("sender", alone.agency())
                .with("receiver", receiver.agency())
                .with("author", alone.id())
                .text());

        box("desk", alone).body("items.kind", contains("REFERRAL_ESCALATED"));
        box("own", alone).body("items.kind", contains("REFERRAL_ESCALATED"));
    }

    @Test
    void a_silent_emergency_leads_the_sender_to_the_next_and_is_not_told_to_the_receiver() {
        consumption.hear(told("silent").text());

        box("own", author).body("items.kind", contains("REFERRAL_SILENT"));
        box("desk", author).body("items", hasSize(1));
        box("desk", receiver).body("items", empty());
    }

    @Test
    void a_silent_system_rings_its_own_desk_and_the_sender_reads_that_one_should_call() {
        consumption.hear(told("system-silent").text());

        box("desk", receiver).body("items.kind", contains("REFERRAL_CALLED_BY_HAND"));
        box("own", theirs).body("items.kind", contains("REFERRAL_CALLED_BY_HAND"));
        box("own", author).body("items.kind", contains("REFERRAL_SYSTEM_SILENT"));
    }

    @Test
    void a_service_that_has_not_begun_is_overdue_on_both_sides() {
        consumption.hear(told("start-overdue").workers(worker).text());

        box("own", worker).body("items.kind", contains("REFERRAL_START_OVERDUE"));
        box("desk", receiver).body("items.kind", contains("REFERRAL_START_OVERDUE"));
        box("own", author).body("items.kind", contains("REFERRAL_START_OVERDUE"));
    }

    @Test
    void what_recurs_is_told_after_each_move() {
        consumption.hear(told("hold-due").workers(worker).version(4).text());
        consumption.hear(told("hold-due").workers(worker).version(6).text());
        consumption.hear(told("wait-overdue").text());
        consumption.hear(told("question-overdue").text());
        consumption.hear(told("desk-gone").text());

        box("own", worker).body("items.kind", contains("REFERRAL_HOLD_DUE", "REFERRAL_HOLD_DUE"));
        box("own", author)
                .body(
                        "items.kind",
                        containsInAnyOrder("REFERRAL_WAIT_OVERDUE", "REFERRAL_QUESTION_OVERDUE", "REFERRAL_DESK_GONE"));
        box("own", supervisor)
                .body(
                        "items.kind",
                        containsInAnyOrder("REFERRAL_WAIT_OVERDUE", "REFERRAL_QUESTION_OVERDUE", "REFERRAL_DESK_GONE"));
    }

    @Test
    void safety25_whoever_works_with_those_who_are_left_hears_it_with_each_who_leaves() {
        consumption.hear(told("party-parted").workers(worker).version(1).text());
        consumption.hear(told("party-parted").workers(worker).version(2).text());

        for (var one : new Account[] {author, worker})
            box("own", one).body("items.kind", contains("REFERRAL_PARTY_PARTED", "REFERRAL_PARTY_PARTED"));
        box("desk", receiver).body("items.size()", equalTo(2));
        for (var other : new Account[] {supervisor, theirs}) box("own", other).body("items", empty());
    }

    @Test
    void a_place_that_did_not_come_is_known_to_the_supervisors_of_both_sides() {
        consumption.hear(told("wait-overdue").text());

        for (var one : new Account[] {author, supervisor, theirs})
            box("own", one).body("items.kind", contains("REFERRAL_WAIT_OVERDUE"));
        box("desk", receiver).body("items.kind", contains("REFERRAL_WAIT_OVERDUE"));
        box("own", worker).body("items", empty());
    }

    @Test
    void a_pause_that_nobody_looks_at_is_known_to_more_than_its_worker() {
        consumption.hear(told("hold-due").workers(worker).text());

        for (var one : new Account[] {worker, theirs})
            box("own", one).body("items.kind", contains("REFERRAL_HOLD_DUE"));
        box("desk", receiver).body("items.kind", contains("REFERRAL_HOLD_DUE"));
        for (var other : new Account[] {author, supervisor}) box("own", other).body("items", empty());
    }

    @Test
    void a_cancellation_that_nobody_confirmed_is_the_receivers_desk_alone() {
        consumption.hear(told("cancellation-unseen").workers(worker).text());

        box("desk", receiver)
                .body("items.kind", contains("REFERRAL_CANCELLATION_UNSEEN"))
                .body("items[0].referral", equalTo(referral.toString()));
        for (var other : new Account[] {author, supervisor, theirs})
            box("own", other).body("items", empty());
    }

    private EventExample told(String alarm) {
        return new EventExample("referral." + alarm + ".v1", referral)
                .with("sender", author.agency())
                .with("receiver", receiver.agency())
                .with("author", author.id());
    }
}
