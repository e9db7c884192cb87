package org.punte.identity.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.punte.identity.Meanwhile;
import org.punte.identity.Network;
import org.punte.testing.OutboxProbe;
import org.punte.web.caller.Acting;

@QuarkusTest
class AgencyJobsTest {
    @Inject
    AgencyJobs republishing;

    @Inject
    AgencyMoves moves;

    @Inject
    Acting acting;

    @Test
    void an_agency_suspended_while_everything_is_told_again_is_suspended_by_the_last_word()
            throws InterruptedException {
        var agency = Network.agency();

        Meanwhile.republished(
                republishing,
                () -> acting.as(agency, () -> {
                    moves.suspend(agency);
                }));

        assertThat(OutboxProbe.events(agency))
                .hasSize(2)
                .last()
                .satisfies(
                        event -> assertThat(event.at("/data/status").asText()).isEqualTo("SUSPENDED"));
    }
}
