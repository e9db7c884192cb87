package org.punte.identity.client;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.punte.identity.secondperson.SecondPerson;
import org.punte.web.caller.Caller;

/** Whether a system reads identities: asked for by one, granted by another, taken away by anybody; one transaction each. */
@ApplicationScoped
@Transactional
class IdentityScope {
    private final PartnerClientRepository clients;
    private final ClientAccess access;
    private final ClientTelling telling;
    private final SecondPerson second;
    private final Caller caller;

    IdentityScope(
            PartnerClientRepository clients,
            ClientAccess access,
            ClientTelling telling,
            SecondPerson second,
            Caller caller) {
        this.clients = clients;
        this.access = access;
        this.telling = telling;
        this.second = second;
        this.caller = caller;
    }

    ClientView request(UUID id) {
        return changed(clients.own(id), client -> client.request(caller.account()));
    }

    /** By somebody else than who asked: of the agency, named by it, or from the network. */
    ClientView approve(UUID id) {
        var by = caller.account();
        return access.withSeen(id, client -> {
            second.requireAnother(client.requestedBy);
            return changed(client, asked -> asked.approve(by));
        });
    }

    /** Taking away needs nobody else. */
    ClientView remove(UUID id) {
        return changed(clients.own(id), PartnerClient::takeIdentities);
    }

    private ClientView changed(PartnerClient client, Consumer<PartnerClient> change) {
        change.accept(client);
        telling.tell(client);
        Log.infof("Partner system %s: reading identities is %s", client.id, client.identityRead);
        return ClientView.of(client, clients.seenBy(client));
    }
}
