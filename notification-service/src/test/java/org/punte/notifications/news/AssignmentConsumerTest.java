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
import org.punte.testing.Account;

@QuarkusTest
class AssignmentConsumerTest {
    @Inject
    Consumption consumption;

    @Test
    void whoever_is_given_a_referral_hears_of_it_alone() {
        var worker = caseworker(agency());
        var referral = UUID.randomUUID();

        consumption.hear(assigned(worker, referral));

        own(worker)
                .body("items.kind", contains("REFERRAL_ASSIGNED"))
                .body("items[0].referral", equalTo(referral.toString()))
                .body("items[0].urgency", equalTo("URGENT"));
        own(caseworker(worker.agency())).body("items", empty());
    }

    @Test
    void whoever_is_given_it_again_after_it_came_back_to_the_desk_hears_of_it_again() {
        var worker = caseworker(agency());
        var referral = UUID.randomUUID();
        var first = assigned(worker, referral);

        consumption.hear(first);
        consumption.hear(first);
        own(worker).body("items.kind", contains("REFERRAL_ASSIGNED"));

        consumption.hear(assigned(worker, referral));
        own(worker).body("items.kind", contains("REFERRAL_ASSIGNED", "REFERRAL_ASSIGNED"));
    }

    private static String assigned(Account worker, UUID referral) {
        return new EventExample("referral.assigned.v1", referral)
                .with("receiver", worker.agency())
                .with("account", worker.id())
                .text();
    }
}
