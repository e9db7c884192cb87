package org.punte.notifications.news;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.notifications.Boxes.own;
import static org.punte.testing.People.account;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.supervisor;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.consumption.Consumption;
import org.punte.notifications.EventExample;

@QuarkusTest
class DormantAccountTest {
    @Inject
    Consumption consumption;

    @Test
    void administrators_hear_of_an_account_that_nobody_uses_before_it_is_blocked() {
        var shelter = agency();
        var admin = agencyAdmin(shelter);
        var lead = supervisor(shelter);
        var quiet = UUID.randomUUID();

        consumption.hear(new EventExample("account.dormant-soon.v1", quiet)
                .with("agency", shelter)
                .text());

        own(admin)
                .body("items.kind", contains("ACCOUNT_DORMANT_SOON"))
                .body("items[0].about", equalTo(quiet.toString()))
                .body("items[0].days", equalTo(5));
        own(lead).body("items", empty());
    }

    @Test
    void of_the_only_administrator_the_network_hears() {
        var shelter = agency();
        var quiet = agencyAdmin(shelter);
        var network = account(agency(), "agency-admin", "network-admin");

        consumption.hear(new EventExample("account.dormant-soon.v1", quiet.id())
                .with("agency", shelter)
                .text());

        own(network)
                .body(
                        "items.findAll { it.about == '%s' }.kind".formatted(quiet.id()),
                        contains("ACCOUNT_DORMANT_SOON"));
    }
}
