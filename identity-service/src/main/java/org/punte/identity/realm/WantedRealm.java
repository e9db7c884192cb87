package org.punte.identity.realm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * What the realm should be.
 *
 * @param settings plain members of the realm itself
 * @param signIn the steps of a sign-in, flows within flows
 * @param texts our words in place of Keycloak's, by language
 * @param adminRoles the rights of our own client, and no more
 */
record WantedRealm(
        ObjectNode settings,
        List<ObjectNode> scopes,
        List<ObjectNode> clients,
        List<ObjectNode> requiredActions,
        List<ObjectNode> signIn,
        Map<String, Map<String, String>> texts,
        List<String> adminRoles) {
    /** Our own client: its secret is how we got in, so we never set it. */
    static final String ADMIN = "identity-admin";

    static WantedRealm of(ObjectNode realm, ObjectNode afterImport) {
        var settings = realm.deepCopy();
        settings.remove(List.of(
                "realm",
                "clients",
                "clientScopes",
                "users",
                "clientScopeMappings",
                "defaultDefaultClientScopes",
                "defaultOptionalClientScopes"));
        var clients = Trees.objects(realm.path("clients"));
        clients.addAll(Trees.objects(afterImport.path("clients")));
        clients.stream()
                .filter(client -> client.path("clientId").asText().equals(ADMIN))
                .forEach(own -> own.remove("secret"));
        return new WantedRealm(
                settings,
                Trees.objects(realm.path("clientScopes")),
                clients,
                Trees.objects(afterImport.path("requiredActions")),
                Trees.objects(afterImport.path("signIn")),
                Representations.texts(afterImport.path("localizationTexts")),
                Trees.texts(realm.at("/users/0/clientRoles/realm-management")));
    }

    boolean knows(String clientId) {
        return clients.stream().map(client -> client.path("clientId").asText()).anyMatch(clientId::equals);
    }
}
