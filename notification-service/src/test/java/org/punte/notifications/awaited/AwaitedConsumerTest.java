package org.punte.notifications.awaited;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import org.punte.testing.Account;

@QuarkusTest
class AwaitedConsumerTest {
    private final UUID shelter = agency();
    private final Account admin = agencyAdmin(shelter);
    private final UUID subject = UUID.randomUUID();

    @Inject
    Consumption consumption;

    @Test
    void the_partners_administrators_hear_of_an_agreement_that_waits_for_them() {
        var lead = supervisor(shelter);

        consumption.hear(awaited("AGREEMENT").text());
        consumption.hear(awaited("AGREEMENT").text());

        own(admin)
                .body("items.kind", contains("AGREEMENT_PROPOSED"))
                .body("items[0].about", equalTo(subject.toString()));
        own(lead).body("items", empty());
        own(agencyAdmin(agency())).body("items", empty());
    }

    @Test
    void whoever_had_no_part_in_it_hears_that_a_second_person_is_needed() {
        var lead = supervisor(shelter);
        var network = account(agency(), "agency-admin", "network-admin");

        consumption.hear(awaited("ROLES").involved(admin).text());
        consumption.hear(awaited("FACTOR_RENEWAL").involved(admin).text());

        own(lead).body("items.kind", containsInAnyOrder("APPROVAL_AWAITED", "RENEWAL_ASKED"));
        own(admin).body("items", empty());
        own(network).body("items", empty());
    }

    @Test
    void where_nobody_else_is_left_the_network_hears_and_of_second_persons_always() {
        var network = account(agency(), "agency-admin", "network-admin");

        consumption.hear(awaited("FACTOR_RENEWAL").involved(admin).text());
        consumption.hear(awaited("SECOND_PERSON").text());

        own(network).body("items.kind", hasItem("RENEWAL_ASKED"));
        own(network).body("items.find { it.kind == 'SECOND_PERSON_PROPOSED' }.about", equalTo(shelter.toString()));
        own(admin).body("items", empty());
    }

    @Test
    void the_second_person_whom_the_agency_named_hears_as_well() {
        var lead = supervisor(shelter);
        var named = supervisor(agency());
        var asking = supervisor(agency());
        var noMore = agencyAdmin(agency());

        consumption.hear(awaited("FACTOR_RENEWAL")
                .involved(asking)
                .named(named, asking, noMore)
                .text());

        own(named).body("items.kind", contains("RENEWAL_ASKED"));
        own(lead).body("items.kind", contains("RENEWAL_ASKED"));
        own(asking).body("items", empty());
        own(noMore).body("items", empty());
    }

    @Test
    void only_the_network_hears_of_the_last_of_a_role_who_went_quiet() {
        var network = account(agency(), "agency-admin", "network-admin");

        consumption.hear(awaited("ESCALATION").text());

        own(network).body("items.findAll { it.about == '%s' }.kind".formatted(subject), contains("APPROVAL_AWAITED"));
        own(admin).body("items", empty());
    }

    @Test
    void of_a_correction_the_network_hears_on_the_page_of_the_agency_and_not_who_proposed_it() {
        var network = account(agency(), "agency-admin", "network-admin");
        var proposing = account(agency(), "network-admin");

        consumption.hear(awaited("AGENCY_CORRECTION").involved(proposing).text());

        own(network)
                .body("items.find { it.about == '%s' }.kind".formatted(shelter), equalTo("AGENCY_CORRECTION_PROPOSED"));
        own(proposing).body("items.findAll { it.about == '%s' }".formatted(shelter), empty());
        own(admin).body("items", empty());
    }

    private EventExample awaited(String what) {
        return new EventExample("approval.awaited.v1", subject)
                .with("agency", shelter)
                .with("what", what);
    }
}
