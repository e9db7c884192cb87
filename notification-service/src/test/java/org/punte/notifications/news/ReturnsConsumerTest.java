package org.punte.notifications.news;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.notifications.Boxes.box;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.supervisor;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.punte.messaging.consumption.Consumption;
import org.punte.notifications.EventExample;
import org.punte.testing.Account;

@QuarkusTest
class ReturnsConsumerTest {
    private final Account receiver = supervisor(agency());

    @Inject
    Consumption consumption;

    @Test
    void supervisors_hear_of_a_worker_who_again_gave_somebody_back() {
        var lead = supervisor(receiver.agency());
        var worker = supervisor(receiver.agency());

        consumption.hear(new EventExample("returns.repeated.v1", worker.id())
                .version(2)
                .with("agency", receiver.agency())
                .text());

        box("own", lead)
                .body("items.kind", contains("RETURNS_REPEATED"))
                .body("items[0].about", equalTo(worker.id().toString()))
                .body("items[0].days", nullValue());
        box("own", worker).body("items", empty());
    }
}
