package org.punte.referrals.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.testing.EventContract.example;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.punte.messaging.Events;

/** The published examples of identity-service are understood. */
@QuarkusTest
class CooperationContractTest {
    @Inject
    Events events;

    @Test
    void an_agreement_names_two_agencies_its_state_and_its_end() {
        var told = events.read(example("agreement.changed.v1")).data(AgreementChanged.class);

        assertThat(told.agencies()).hasSize(2);
        assertThat(told.categories()).containsExactlyInAnyOrder("IDENTITY", "CONTACT");
        assertThat(told.state()).isEqualTo("CONFIRMED");
        assertThat(told.endsAt()).isEqualTo(Instant.parse("2027-11-30T22:00:00Z"));
    }

    @Test
    void the_network_says_whether_it_asks_for_them() {
        var told = events.read(example("network.rules-changed.v1")).data(AgreementConsumer.RulesChanged.class);

        assertThat(told.agreementsRequired()).isTrue();
    }
}
