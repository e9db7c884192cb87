package org.punte.notifications.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.notifications.Boxes.box;
import static org.punte.notifications.Boxes.own;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.client;
import static org.punte.testing.People.desk;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.consumption.Consumption;
import org.punte.notifications.EventExample;
import org.punte.testing.Account;

/** That there is something to read reaches those alone who work with the person. */
@QuarkusTest
class MeetingConsumerTest {
    private final Account worker = caseworker(agency());
    private final Account colleague = caseworker(agency());
    private final UUID referral = UUID.randomUUID();
    private final UUID meeting = UUID.randomUUID();

    @Inject
    Consumption consumption;

    @Test
    void each_telling_and_its_end_is_said_once_to_the_assigned_workers() {
        for (var told : new EventExample[] {
            said("meeting.told.v1"),
            said("meeting.told.v1"),
            said("meeting.told.v1").version(1),
            said("meeting.taken-back.v1").version(2)
        }) consumption.hear(told.text());

        own(worker)
                .body("items.kind", contains("MEETING_TAKEN_BACK", "MEETING_CHANGED", "MEETING_TOLD"))
                .body("items[0].referral", equalTo(referral.toString()));
        own(caseworker(worker.agency())).body("items", empty());
        box("desk", desk(worker.agency())).body("items", empty());
    }

    @Test
    void the_others_whom_the_receiver_has_named_hear_it_too() {
        consumption.hear(said("meeting.told.v1").text());

        own(colleague).body("items.kind", contains("MEETING_TOLD"));
    }

    @Test
    void where_nobody_works_with_the_person_the_desk_hears_it() {
        consumption.hear(said("meeting.told.v1").workers().text());

        box("desk", desk(worker.agency())).body("items.kind", contains("MEETING_TOLD"));
    }

    @Test
    void a_system_reads_nothing_so_the_desk_hears_it() {
        consumption.hear(said("meeting.told.v1")
                .workers(client(worker.agency(), "caseworker"))
                .text());

        box("desk", desk(worker.agency())).body("items.kind", contains("MEETING_TOLD"));
    }

    private EventExample said(String type) {
        return new EventExample(type, meeting)
                .with("sender", worker.agency())
                .with("receiver", colleague.agency())
                .with("referral", referral)
                .colleagues(colleague)
                .workers(worker);
    }
}
