package org.punte.notifications.awaited;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.punte.notifications.Boxes.own;
import static org.punte.testing.People.account;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.agencyAdmin;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.consumption.Consumption;
import org.punte.notifications.EventExample;

@QuarkusTest
class ApplicationConsumerTest {
    @Inject
    Consumption consumption;

    @Test
    void the_networks_administrators_hear_once_that_an_agency_asks_to_join_whatever_else_they_are() {
        var both = account(agency(), "agency-admin", "network-admin");
        var alone = account(agency(), "network-admin");
        var other = agencyAdmin(both.agency());
        var application = UUID.randomUUID();

        consumption.hear(new EventExample("application.received.v1", application).text());
        consumption.hear(new EventExample("application.received.v1", application).text());

        for (var administrator : List.of(both, alone))
            own(administrator)
                    .body(
                            "items.findAll { it.about == '%s' }.kind".formatted(application),
                            contains("APPLICATION_RECEIVED"));
        own(other).body("items.findAll { it.about == '%s' }".formatted(application), empty());
    }
}
