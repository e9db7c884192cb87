package org.punte.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;

/** A partner's system: a confidential client with nothing but client credentials, acting for exactly one agency. */
@ApplicationScoped
public class KeycloakClients {
    private static final String PROTOCOL = "openid-connect";
    private static final String PREFIX = "partner-";
    private static final String AUDIENCE = "oidc-audience-mapper";
    private static final int MOST = 10_000;

    private final RealmClient realm;

    KeycloakClients(RealmClient realm) {
        this.realm = realm;
    }

    /** What was made: the account that its tokens name, and the secret, which is not shown again; none where a key proves who it is. */
    public record Made(UUID account, @Nullable String secret) {}

    /** Creates the client {@code clientId}, whose tokens name the agency and these services. */
    public Made create(String clientId, String name, UUID agency, Set<String> audiences, @Nullable ClientKey key) {
        return realm.call(r -> {
            var id = RealmClient.createdId(r.clients().create(client(clientId, name, agency, audiences, key)));
            var client = r.clients().get(id);
            var account = UUID.fromString(client.getServiceAccountUser().getId());
            return new Made(account, key == null ? client.getSecret().getValue() : null);
        });
    }

    /** A new secret; the old one ends at once. */
    public String newSecret(String clientId) {
        return realm.call(r -> found(r, clientId).generateNewSecret().getValue());
    }

    /** From now on only this key proves who it is. */
    public void useKey(String clientId, ClientKey key) {
        change(clientId, client -> prove(client, key));
    }

    /** From now on its tokens name these services and no others. */
    public void reach(String clientId, Set<String> audiences) {
        realm.call(r -> {
            var mappers = found(r, clientId).getProtocolMappers();
            var present = mappers.getMappers().stream()
                    .filter(mapper -> AUDIENCE.equals(mapper.getProtocolMapper()))
                    .toList();
            var named =
                    present.stream().map(ProtocolMapperRepresentation::getName).toList();
            audiences.stream()
                    .filter(audience -> !named.contains(audience))
                    .forEach(audience -> RealmClient.createdId(mappers.createMapper(audience(audience))));
            present.stream()
                    .filter(mapper -> !audiences.contains(mapper.getName()))
                    .forEach(mapper -> mappers.delete(mapper.getId()));
            return clientId;
        });
    }

    /** Whether it gets tokens at all. */
    public void enable(String clientId, boolean enabled) {
        change(clientId, client -> client.setEnabled(enabled));
    }

    /** Our partner systems as Keycloak knows them: whether each is enabled. */
    public Map<String, Boolean> all() {
        return realm.call(r -> r.clients().findAll(PREFIX, false, true, 0, MOST).stream()
                .filter(client -> client.getClientId().startsWith(PREFIX))
                .collect(Collectors.toMap(ClientRepresentation::getClientId, ClientRepresentation::isEnabled)));
    }

    /** Ends a client that nobody knows. */
    public void remove(String clientId) {
        realm.call(r -> {
            found(r, clientId).remove();
            return clientId;
        });
    }

    private void change(String clientId, Consumer<ClientRepresentation> change) {
        realm.call(r -> {
            var client = found(r, clientId);
            var present = client.toRepresentation();
            change.accept(present);
            client.update(present);
            return clientId;
        });
    }

    private static ClientResource found(RealmResource realm, String clientId) {
        var known = realm.clients().findByClientId(clientId);
        return realm.clients().get(known.get(0).getId());
    }

    private static ClientRepresentation client(
            String clientId, String name, UUID agency, Set<String> audiences, @Nullable ClientKey key) {
        var client = new ClientRepresentation();
        client.setClientId(clientId);
        client.setName(name);
        client.setProtocol(PROTOCOL);
        client.setPublicClient(false);
        client.setServiceAccountsEnabled(true);
        client.setStandardFlowEnabled(false);
        client.setImplicitFlowEnabled(false);
        client.setDirectAccessGrantsEnabled(false);
        client.setFullScopeAllowed(false);
        client.setDefaultClientScopes(List.of("basic"));
        client.setOptionalClientScopes(List.of());
        client.setProtocolMappers(mappers(agency, audiences));
        if (key != null) prove(client, key);
        return client;
    }

    private static void prove(ClientRepresentation client, ClientKey key) {
        client.setClientAuthenticatorType("client-jwt");
        var attributes =
                new HashMap<>(Optional.ofNullable(client.getAttributes()).orElse(Map.of()));
        attributes.put("use.jwks.string", "true");
        attributes.put("jwks.string", key.keySet());
        attributes.put("token.endpoint.auth.signing.alg", key.algorithm());
        client.setAttributes(attributes);
    }

    private static List<ProtocolMapperRepresentation> mappers(UUID agency, Set<String> audiences) {
        var organization = mapper(
                "organization",
                "oidc-hardcoded-claim-mapper",
                Map.of(
                        "claim.name", "organization",
                        "claim.value", "[\"%s\"]".formatted(agency),
                        "jsonType.label", "JSON",
                        "access.token.claim", "true"));
        return Stream.concat(Stream.of(organization), audiences.stream().map(KeycloakClients::audience))
                .toList();
    }

    private static ProtocolMapperRepresentation audience(String audience) {
        return mapper(audience, AUDIENCE, Map.of("included.custom.audience", audience, "access.token.claim", "true"));
    }

    private static ProtocolMapperRepresentation mapper(String name, String kind, Map<String, String> config) {
        var mapper = new ProtocolMapperRepresentation();
        mapper.setName(name);
        mapper.setProtocol(PROTOCOL);
        mapper.setProtocolMapper(kind);
        mapper.setConfig(config);
        return mapper;
    }
}
