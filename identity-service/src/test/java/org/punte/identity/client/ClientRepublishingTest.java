package org.punte.identity.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Meanwhile;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.testing.OutboxProbe;
import org.punte.web.caller.Acting;

@QuarkusTest
class ClientRepublishingTest {
    @Inject
    ClientTelling telling;

    @Inject
    PartnerClientRepository clients;

    @Inject
    Acting acting;

    private final UUID agency = Network.agency();
    private final UUID id = UUID.randomUUID();

    @Test
    void a_system_disabled_while_everything_is_told_again_is_disabled_by_the_last_word() throws InterruptedException {
        var system = new CreateClient("System", Set.of("referrals:read"), null, null);
        QuarkusTransaction.requiringNew()
                .run(() -> acting.as(
                        agency,
                        () -> clients.persist(new PartnerClient(id, agency, "partner-" + id, system, Instant.now()))));

        Meanwhile.republished(telling, () -> acting.as(agency, this::disable));

        assertThat(OutboxProbe.events(id))
                .hasSize(2)
                .last()
                .satisfies(event ->
                        assertThat(event.at("/data/disabled").asBoolean()).isTrue());
        assertThat(Staff.read("select blocked::text from standing where account = ?", id))
                .isEqualTo("true");
    }

    private void disable() {
        var client = clients.own(id);
        client.disabled = true;
        telling.tell(client);
    }
}
