package org.punte.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.identity.Staff.hired;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.punte.identity.Meanwhile;
import org.punte.identity.Network;
import org.punte.testing.OutboxProbe;
import org.punte.web.caller.Acting;

@QuarkusTest
class AccountRepublishingTest {
    @Inject
    AccountRepublishing republishing;

    @Inject
    AccountChanges accounts;

    @Inject
    Acting acting;

    @Test
    void who_is_blocked_while_everything_is_told_again_is_blocked_by_the_last_word() throws InterruptedException {
        var ana = hired(Network.agency(), "caseworker");

        Meanwhile.republished(
                republishing, () -> acting.as(ana.agency(), () -> accounts.block(ana.id(), BlockReason.SECURITY)));

        assertThat(OutboxProbe.events(ana.id()))
                .hasSize(2)
                .last()
                .satisfies(event ->
                        assertThat(event.at("/data/blocked").asBoolean()).isTrue());
    }
}
