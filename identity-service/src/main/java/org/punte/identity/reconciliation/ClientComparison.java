package org.punte.identity.reconciliation;

import static org.punte.identity.reconciliation.Difference.Kind.CLIENT_DISABLED;
import static org.punte.identity.reconciliation.Difference.Kind.CLIENT_ENABLED;
import static org.punte.identity.reconciliation.Difference.Kind.CLIENT_MISSING;
import static org.punte.identity.reconciliation.Difference.Kind.CLIENT_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.identity.client.ClientAccess;
import org.punte.identity.keycloak.KeycloakClients;
import org.punte.web.caller.Acting;

/** The systems of all partners. */
@ApplicationScoped
class ClientComparison {
    private final ClientAccess clients;
    private final KeycloakClients keycloak;
    private final Acting acting;

    ClientComparison(ClientAccess clients, KeycloakClients keycloak, Acting acting) {
        this.clients = clients;
        this.keycloak = keycloak;
        this.acting = acting;
    }

    /** Ours is read last: whatever was made meanwhile is then known. */
    List<Difference> of(List<UUID> agencies) {
        var there = keycloak.all();
        var ours = new HashMap<String, Known>();
        for (var agency : agencies)
            acting.as(agency, clients::known)
                    .forEach(client -> ours.put(client.clientId(), new Known(agency, client.enabled())));
        var known = ours.entrySet().stream().flatMap(each -> compared(each.getKey(), each.getValue(), there).stream());
        var unknown = there.keySet().stream()
                .filter(id -> !ours.containsKey(id))
                .map(id -> new Difference(CLIENT_UNKNOWN, null, id));
        return Stream.concat(known, unknown).toList();
    }

    private static Optional<Difference> compared(String id, Known ours, Map<String, Boolean> there) {
        @Nullable Boolean enabled = there.get(id);
        if (enabled == null) return Optional.of(new Difference(CLIENT_MISSING, ours.agency, id));
        if (enabled == ours.enabled) return Optional.empty();
        return Optional.of(new Difference(enabled ? CLIENT_ENABLED : CLIENT_DISABLED, ours.agency, id));
    }

    private record Known(UUID agency, boolean enabled) {}
}
