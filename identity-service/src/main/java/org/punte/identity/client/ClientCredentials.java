package org.punte.identity.client;

import static org.punte.identity.client.ClientProblem.KEY_REQUIRED;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.keycloak.ClientKey;
import org.punte.identity.keycloak.KeycloakClients;
import org.punte.web.caller.Caller;
import org.punte.web.problem.Rejection;

/** Systems of the own agency, and how they prove who they are: by a secret that is shown once, or by a key. One transaction each. */
@ApplicationScoped
@Transactional
class ClientCredentials {
    private final PartnerClientRepository clients;
    private final ClientTelling telling;
    private final KeycloakClients keycloak;
    private final Caller caller;
    private final Clock clock;

    ClientCredentials(
            PartnerClientRepository clients,
            ClientTelling telling,
            KeycloakClients keycloak,
            Caller caller,
            Clock clock) {
        this.clients = clients;
        this.telling = telling;
        this.keycloak = keycloak;
        this.caller = caller;
        this.clock = clock;
    }

    /** A client that Keycloak made for a transaction which then failed has no standing, and nobody knows its secret. */
    ClientView create(CreateClient command) {
        var key = ClientKey.parse(command.publicKey());
        if (command.asksIdentities() && key == null)
            throw KEY_REQUIRED.because("Only a system with a key may read identities");
        var clientId = "partner-" + UUID.randomUUID();
        var made = keycloak.create(clientId, command.name(), caller.agency(), Scope.audiences(command.scopes()), key);
        var client = new PartnerClient(made.account(), caller.agency(), clientId, command, clock.instant());
        client.keyId = id(key);
        if (command.asksIdentities()) client.request(caller.account());
        clients.persistAndFlush(client);
        telling.tell(client);
        Log.infof("Partner system %s created for agency %s", client.id, client.agency);
        return shown(client, made.secret());
    }

    /** The old credential ends at once: whoever has it may be why it is renewed. */
    ClientView rotate(UUID id, @Nullable String publicKey) {
        var key = ClientKey.parse(publicKey);
        var client = clients.own(id);
        client.renew(id(key), caller.account(), clock.instant());
        telling.tell(client);
        var secret = key == null ? keycloak.newSecret(client.clientId) : null;
        if (key != null) keycloak.useKey(client.clientId, key);
        Log.infof("Partner system %s has a new credential", id);
        return shown(client, secret);
    }

    /**
     * What is taken away ends with our standing, within seconds, whatever a token still names; what is added comes only when
     * Keycloak names its service in tokens.
     */
    ClientView rescope(UUID id, Set<String> scopes) {
        var client = clients.own(id);
        var before = Scope.audiences(client.effectiveScopes());
        client.change(scopes, caller.account());
        telling.tell(client);
        var after = Scope.audiences(scopes);
        try {
            if (!after.equals(before)) keycloak.reach(client.clientId, after);
        } catch (Rejection away) {
            if (!before.containsAll(after)) throw away;
            Log.warnf("Partner system %s has fewer scopes here; its tokens name more services than it may use", id);
        }
        Log.infof("Partner system %s has the scopes %s", id, client.effectiveScopes());
        return shown(client, null);
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
        return shown(client, null);
    }

    ClientView enable(UUID id) {
        var client = clients.own(id);
        client.disabled = false;
        telling.tell(client);
        keycloak.enable(client.clientId, true);
        Log.infof("Partner system %s enabled", id);
        return shown(client, null);
    }

    private ClientView shown(PartnerClient client, @Nullable String secret) {
        if (secret != null) clients.noteSeen(client, caller.account(), clock.instant());
        return ClientView.of(client, clients.seenBy(client)).with(secret);
    }

    private static @Nullable String id(@Nullable ClientKey key) {
        return key == null ? null : key.id();
    }
}
