package org.punte.notifications.news;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.notifications.Boxes.box;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.People.supervisor;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.messaging.consumption.Consumption;
import org.punte.notifications.EventExample;
import org.punte.testing.Account;

/** A no is nobody's alone: its author may be off shift. */
@QuarkusTest
class ReferralNoTest {
    private final Account author = caseworker(agency());
    private final UUID receiver = agency();
    private final UUID referral = UUID.randomUUID();

    @Inject
    Consumption consumption;

    @ParameterizedTest
    @ValueSource(strings = {"declined", "waitlisted", "redirected", "answer-undone"})
    void a_no_reaches_whoever_can_ask_the_next_and_in_an_emergency_the_supervisors(String answer) {
        var supervisor = supervisor(author.agency());
        var stranger = supervisor(receiver);
        String kind = "REFERRAL_" + answer.replace('-', '_').toUpperCase(Locale.ROOT);

        consumption.hear(told(answer).version(2).with("urgency", "NORMAL").text());
        box("own", supervisor).body("items", empty());
        consumption.hear(told(answer).version(5).text());

        box("own", supervisor).body("items.kind", contains(kind)).body("items[0].urgency", equalTo("EMERGENCY"));
        for (var box : List.of("own", "desk")) box(box, author).body("items.kind", contains(kind, kind));
        for (var box : List.of("own", "desk")) box(box, stranger).body("items", empty());
    }

    @Test
    void a_supervisor_who_is_the_author_hears_a_no_once_and_whoever_was_named_for_an_absence_too() {
        var lead = supervisor(author.agency());
        var colleague = caseworker(author.agency());
        consumption.hear(told("sent")
                .with("author", lead.id())
                .with("absenceContact", colleague.id())
                .text());

        consumption.hear(told("declined").with("author", lead.id()).text());

        box("own", lead).body("items.kind", contains("REFERRAL_DECLINED"));
        box("own", colleague).body("items.kind", contains("REFERRAL_DECLINED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"returned", "not-delivered", "completed"})
    void safety22_whoever_is_given_back_by_whatever_name_is_known_to_the_senders_supervisors(String name) {
        var supervisor = supervisor(author.agency());

        consumption.hear(told(name).with("givenBack", "true").text());

        for (var one : List.of(author, supervisor)) box("own", one).body("items.kind", contains("REFERRAL_GIVEN_BACK"));
        box("desk", author).body("items.kind", contains("REFERRAL_GIVEN_BACK"));
        box("desk", desk(receiver)).body("items", empty());
    }

    @Test
    void a_consent_that_ends_is_told_to_the_desk_where_it_waits_and_to_no_worker_twice() {
        var worker = caseworker(receiver);

        consumption.hear(told("consent-withdrawn").workers(worker).text());

        for (var box : List.of("own", "desk"))
            box(box, author).body("items.kind", contains("REFERRAL_CONSENT_WITHDRAWN"));
        box("desk", desk(receiver)).body("items.kind", contains("REFERRAL_CONSENT_WITHDRAWN"));
        box("own", worker).body("items", empty());
    }

    private EventExample told(String move) {
        return new EventExample("referral." + move + ".v1", referral)
                .without("party")
                .with("sender", author.agency())
                .with("receiver", receiver)
                .with("author", author.id());
    }
}
