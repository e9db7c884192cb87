package org.punte.identity.client;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.punte.identity.keycloak.KeycloakClients;
import org.punte.web.caller.Caller;
import org.punte.web.problem.Rejection;

/** Switches a system, or its reading of identities, on and off; one transaction each. */
@ApplicationScoped
@Transactional
class ClientSwitch {
    private final PartnerClientRepository clients;
    private final ClientAccess access;
    private final ClientTelling telling;
    private final KeycloakClients keycloak;
    private final Caller caller;

    ClientSwitch(
            PartnerClientRepository clients,
            ClientAccess access,
            ClientTelling telling,
            KeycloakClients keycloak,
            Caller caller) {
        this.clients = clients;
        this.access = access;
        this.telling = telling;
        this.keycloak = keycloak;
        this.caller = caller;
    }

    /** Our standing alone stops it within seconds; Keycloak follows now or, when it is away, with the next comparison. */
    ClientView disable(UUID id) {
        var client = clients.own(id);
        client.disabled = true;
        telling.tell(client);
        try {
            keycloak.enable(client.clientId, false);
        } catch (Rejection away) {
            Log.warnf("Partner system %s is disabled here, in Keycloak later", id);
        }
        Log.infof("Partner system %s disabled", id);
        return view(client);
    }

    ClientView enable(UUID id) {
        var client = clients.own(id);
        client.disabled = false;
        telling.tell(client);
        keycloak.enable(client.clientId, true);
        Log.infof("Partner system %s enabled", id);
        return view(client);
    }

    ClientView requestIdentities(UUID id) {
        return changed(clients.own(id), client -> client.request(caller.account()));
    }

    /** By somebody else than who asked, of the agency or from the network. */
    ClientView approveIdentities(UUID id) {
        var second = caller.account();
        return access.withSeen(id, client -> changed(client, asked -> asked.approve(second)));
    }

    /** Taking away needs nobody else. */
    ClientView removeIdentities(UUID id) {
        return changed(clients.own(id), PartnerClient::takeIdentities);
    }

    private ClientView changed(PartnerClient client, Consumer<PartnerClient> change) {
        change.accept(client);
        telling.tell(client);
        Log.infof("Partner system %s: reading identities is %s", client.id, client.identityRead);
        return view(client);
    }

    private ClientView view(PartnerClient client) {
        return ClientView.of(client, clients.seenBy(client));
    }
}
