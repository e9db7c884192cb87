package org.punte.notifications.news;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.notifications.Boxes.own;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.consumption.Consumption;
import org.punte.notifications.EventExample;

@QuarkusTest
class AssignmentConsumerTest {
    @Inject
    Consumption consumption;

    @Test
    void whoever_is_given_a_referral_hears_of_it_alone() {
        var worker = caseworker(agency());
        var referral = UUID.randomUUID();

        consumption.hear(new EventExample("referral.assigned.v1", referral)
                .with("receiver", worker.agency())
                .with("account", worker.id())
                .text());

        own(worker)
                .body("items.kind", contains("REFERRAL_ASSIGNED"))
                .body("items[0].referral", equalTo(referral.toString()))
                .body("items[0].urgency", equalTo("URGENT"));
        own(caseworker(worker.agency())).body("items", empty());
    }
}
