package org.punte.notifications.news;

import static org.hamcrest.Matchers.contains;
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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.messaging.consumption.Consumption;
import org.punte.notifications.EventExample;
import org.punte.testing.Account;

@QuarkusTest
class CallConsumerTest {
    private final Account author = caseworker(agency());
    private final Account receiver = desk(agency());
    private final UUID subject = UUID.randomUUID();

    @Inject
    Consumption consumption;

    @ParameterizedTest
    @CsvSource({
        "call.asked.v1, CALL_RECEIVED",
        "call.not-needed.v1, CALL_NOT_NEEDED",
        "call.confirmed.v1, CALL_CONFIRMED",
        "capacity.asked.v1, CAPACITY_ASKED"
    })
    void the_desk_that_is_asked_hears_of_it(String type, String kind) {
        consumption.hear(told(type).text());

        box("desk", receiver).body("items.kind", contains(kind));
        box("own", author).body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "call.offered.v1, CALL_OFFERED",
        "call.declined.v1, CALL_DECLINED",
        "call.lapsed.v1, CALL_LAPSED",
        "call.silent.v1, CALL_SILENT",
        "call.closed.v1, CALL_CLOSED",
        "referral.service-closed.v1, SERVICE_CLOSED"
    })
    void what_becomes_of_a_call_or_of_a_service_reaches_the_desk_and_in_an_emergency_the_supervisors(
            String type, String kind) {
        var supervisor = supervisor(author.agency());
        var stranger = supervisor(receiver.agency());

        consumption.hear(told(type).version(1).with("urgency", "URGENT").text());
        box("own", supervisor).body("items", empty());
        consumption.hear(told(type).version(3).text());

        box("own", supervisor).body("items.kind", contains(kind)).body("items[0].urgency", equalTo("EMERGENCY"));
        box("own", author).body("items.kind", contains(kind, kind));
        box("desk", author).body("items.kind", contains(kind, kind));
        box("own", stranger).body("items", empty());
        box("desk", receiver).body("items", empty());
    }

    @Test
    void whoever_asked_hears_what_became_of_it() {
        consumption.hear(told("capacity.answered.v1").text());

        box("own", author).body("items.kind", contains("CAPACITY_ANSWERED"));
        box("desk", receiver).body("items", empty());
    }

    @Test
    void the_last_no_of_a_call_is_told_once_with_the_end_of_the_call() {
        consumption.hear(told("call.declined.v1").with("last", true).text());
        consumption.hear(told("call.closed.v1").text());

        for (var box : List.of("own", "desk")) box(box, author).body("items.kind", contains("CALL_CLOSED"));
    }

    @Test
    void a_message_leads_to_the_call_and_not_to_an_agencys_part_of_it() {
        var call = UUID.randomUUID();

        consumption.hear(told("call.offered.v1").with("call", call).text());

        box("own", author).body("items[0].about", equalTo(call.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"call.silent.v1", "call.closed.v1"})
    void a_call_that_nobody_answers_is_told_once_and_leads_to_its_page(String type) {
        var event = told(type).without("receiver").version(1);

        consumption.hear(event.text());
        consumption.hear(told(type).without("receiver").version(1).text());

        for (var box : List.of("own", "desk"))
            box(box, author).body("items", hasSize(1)).body("items[0].about", equalTo(subject.toString()));
    }

    private EventExample told(String type) {
        return new EventExample(type, subject)
                .with("sender", author.agency())
                .with("receiver", receiver.agency())
                .with("author", author.id());
    }
}
