package org.punte.identity.realm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ClientScopeRepresentation;
import org.punte.identity.keycloak.RealmClient;

/** Who may ask for tokens: the portal, our own client, and the server's own clients as far as nobody needs them. */
@ApplicationScoped
@Priority(30)
class RealmClients implements RealmPart {
    private static final String SCOPES = "defaultClientScopes";
    private static final String OPTIONAL = "optionalClientScopes";
    private static final Set<String> BUILT_IN = Set.of("broker", "realm-management");

    @Override
    public List<String> settle(RealmResource realm, WantedRealm wanted, boolean repair) {
        var known = wanted.clients().stream().flatMap(client -> settle(realm, client, repair).stream());
        return Stream.concat(known, strangers(realm, wanted)).toList();
    }

    /** Partner systems are compared with our own record elsewhere; nobody else should be here, and nobody is removed unasked. */
    private static Stream<String> strangers(RealmResource realm, WantedRealm wanted) {
        return realm.clients().findAll().stream()
                .map(ClientRepresentation::getClientId)
                .filter(id -> !wanted.knows(id) && !BUILT_IN.contains(id) && !id.startsWith("partner-"))
                .map(id -> "client " + id + " is unknown");
    }

    private static List<String> settle(RealmResource realm, ObjectNode wanted, boolean repair) {
        var path = "client " + wanted.path("clientId").asText();
        var present = realm.clients().findByClientId(wanted.path("clientId").asText());
        if (present.isEmpty()) {
            if (repair)
                RealmClient.done(realm.clients().create(Representations.of(wanted, ClientRepresentation.class)));
            return List.of(path);
        }
        var client = realm.clients().get(present.get(0).getId());
        var plain = wanted.deepCopy();
        plain.remove(List.of(SCOPES, OPTIONAL));
        var found = Representations.tree(present.get(0));
        var differences = new ArrayList<>(Trees.differences(path, plain, found));
        if (repair && !differences.isEmpty())
            client.update(Representations.of(Trees.merged(found, plain), ClientRepresentation.class));
        if (wanted.has(SCOPES))
            differences.addAll(scopes(path, realm, client, Trees.texts(wanted.path(SCOPES)), repair));
        return differences;
    }

    /** The default scopes exactly, and none that a client could ask for on top. */
    private static List<String> scopes(
            String path, RealmResource realm, ClientResource client, List<String> wanted, boolean repair) {
        var present = client.getDefaultClientScopes();
        var missing = realm.clientScopes().findAll().stream()
                .filter(scope ->
                        wanted.contains(scope.getName()) && !names(present).contains(scope.getName()))
                .toList();
        var surplus = present.stream()
                .filter(scope -> !wanted.contains(scope.getName()))
                .toList();
        var optional = client.getOptionalClientScopes();
        if (repair) {
            missing.forEach(scope -> client.addDefaultClientScope(scope.getId()));
            surplus.forEach(scope -> client.removeDefaultClientScope(scope.getId()));
            optional.forEach(scope -> client.removeOptionalClientScope(scope.getId()));
        }
        return Stream.of(missing, surplus, optional)
                .flatMap(List::stream)
                .map(scope -> path + " scope " + scope.getName())
                .toList();
    }

    private static List<String> names(List<ClientScopeRepresentation> scopes) {
        return scopes.stream().map(ClientScopeRepresentation::getName).toList();
    }
}
