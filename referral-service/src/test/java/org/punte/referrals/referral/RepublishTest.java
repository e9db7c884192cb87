package org.punte.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.referrals.Refer.accepted;
import static org.punte.referrals.Refer.drafted;
import static org.punte.testing.OutboxProbe.events;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;

@QuarkusTest
class RepublishTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());

    @Inject
    ReferralUpkeep upkeep;

    @Test
    void the_present_state_is_told_again_and_drafts_are_not() {
        var draft = drafted(shelter, clinic);
        var id = accepted(shelter, clinic);

        var told = upkeep.republish();

        assertThat(told).isPositive();
        assertThat(events(draft)).isEmpty();
        assertThat(events(id)).hasSize(3);
        assertThat(events(id).get(2).get("data").toString())
                .isEqualTo(events(id).get(1).get("data").toString());
        assertThat(events(id).get(2).get("version")).isEqualTo(events(id).get(1).get("version"));
    }
}
