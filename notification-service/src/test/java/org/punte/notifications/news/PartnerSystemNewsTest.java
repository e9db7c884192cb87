package org.punte.notifications.news;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.notifications.Boxes.own;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.supervisor;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.consumption.Consumption;
import org.punte.notifications.EventExample;
import org.punte.testing.Account;

/** What an administrator lets act for the agency, supervisors hear of. */
@QuarkusTest
class PartnerSystemNewsTest {
    private final UUID shelter = agency();
    private final Account admin = agencyAdmin(shelter);
    private final Account lead = supervisor(shelter);
    private final UUID system = UUID.randomUUID();

    @Inject
    Consumption consumption;

    @Test
    void safety32_supervisors_hear_of_each_change_of_a_partners_system_but_whoever_made_it() {
        consumption.hear(changed(0).by(admin).text());

        own(lead).body("items.kind", contains("SYSTEM_CHANGED")).body("items[0].about", equalTo(system.toString()));
        own(admin).body("items", empty());
        own(supervisor(agency())).body("items", empty());

        consumption.hear(changed(1).by(lead).text());
        own(lead).body("items", hasSize(1));

        consumption.hear(changed(2).by(admin).text());
        own(lead).body("items", hasSize(2));
    }

    @Test
    void what_is_told_again_or_was_switched_off_is_no_news() {
        consumption.hear(changed(0).text().replaceAll("\"actor\":\"[^\"]*\",", ""));
        consumption.hear(changed(1).by(admin).text().replace("\"disabled\":false", "\"disabled\":true"));

        own(lead).body("items", empty());
    }

    private EventExample changed(int version) {
        return new EventExample("client.changed.v1", system)
                .with("agency", shelter)
                .version(version);
    }
}
