package org.punte.identity.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.punte.identity.Closing;
import org.punte.identity.Grants;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.messaging.consumption.Consumption;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

/** Whoever helps somebody of an agency that leaves is told that there is nothing to read any more, in the commit that makes it so. */
@QuarkusTest
class OwnerLeavesTest {
    @Inject
    Consumption consumption;

    @Inject
    Referrals referrals;

    private final Account ana = hired(Network.agency(), "caseworker");
    private final Account supervisor = hired(ana.agency(), "supervisor");
    private final Account shelter = hired(Network.agency(), "caseworker");

    @Test
    void safety29_what_it_opened_ends_with_it_and_is_told() {
        var person = Story.registered(ana);
        var referral = Referral.of(Story.agreed(ana, person, shelter.agency(), "IDENTITY"), person, ana, shelter);
        referrals.tell("referral.accepted.v1", referral);
        var grant = Grants.id(shelter, referral);
        Closing.begin(ana.agency());
        Closing.nothingElsewhere(consumption, ana.agency());
        assertThat(as(shelter).get("/v1/persons/{id}", person).statusCode()).isEqualTo(200);

        as(supervisor)
                .body(Map.of("how", "HANDED_OVER"))
                .post("/v1/persons/{id}/settlement", person)
                .then()
                .statusCode(200);

        assertThat(as(shelter).get("/v1/persons/{id}", person).statusCode()).isEqualTo(404);
        var told = OutboxProbe.events(grant);
        assertThat(told).hasSize(2);
        assertThat(told.get(1).path("type").asText()).isEqualTo("grant.ended.v1");
        assertThat(told.get(1).at("/data/why").asText()).isEqualTo("OWNER_LEFT");
    }
}
