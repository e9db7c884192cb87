package org.punte.identity.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.punte.identity.agency.AgencyMoves;
import org.punte.web.caller.Acting;

/** An agency that leaves takes its systems with it; Keycloak follows with the next comparison. */
@ApplicationScoped
@Transactional
class ClosingClients {
    private final PartnerClientRepository clients;
    private final ClientTelling telling;
    private final Acting acting;

    ClosingClients(PartnerClientRepository clients, ClientTelling telling, Acting acting) {
        this.clients = clients;
        this.telling = telling;
        this.acting = acting;
    }

    void on(@Observes AgencyMoves.Closing closing) {
        acting.as(
                closing.agency(),
                () -> clients.list("agency = ?1 and not disabled", closing.agency())
                        .forEach(this::disable));
    }

    private void disable(PartnerClient client) {
        client.disabled = true;
        telling.tell(client);
    }
}
