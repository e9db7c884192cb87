package org.punte.notifications.news;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.notifications.Boxes.own;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.supervisor;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.consumption.Consumption;
import org.punte.notifications.EventExample;
import org.punte.testing.Account;

@QuarkusTest
class AgreementNewsTest {
    private final Account admin = agencyAdmin(agency());
    private final Account partner = agencyAdmin(agency());
    private final UUID agreement = UUID.randomUUID();

    @Inject
    Consumption consumption;

    @Test
    void A34_the_administrators_of_both_agencies_hear_once_that_an_agreement_is_over() {
        consumption.hear(ended());
        consumption.hear(ended());

        for (var one : List.of(admin, partner))
            own(one).body("items.kind", contains("AGREEMENT_ENDED"))
                    .body("items[0].about", equalTo(agreement.toString()));
        own(supervisor(admin.agency())).body("items", empty());
    }

    /** A proposal that is declined ends, too, and what ended long ago is told again when everything is. */
    @Test
    void states_are_no_news() {
        for (var state : List.of("PROPOSED", "CONFIRMED", "REPLACED", "EXPIRED", "TERMINATED"))
            consumption.hear(new EventExample("agreement.changed.v1", agreement)
                    .agencies(admin.agency(), partner.agency())
                    .with("state", state)
                    .version(2)
                    .text());

        own(admin).body("items", empty());
    }

    private String ended() {
        return new EventExample("agreement.ended.v1", agreement)
                .agencies(admin.agency(), partner.agency())
                .version(2)
                .text();
    }
}
