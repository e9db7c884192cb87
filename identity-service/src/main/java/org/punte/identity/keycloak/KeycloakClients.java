package org.punte.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;

/** A partner's system: a confidential client with nothing but client credentials, acting for exactly one agency. */
@ApplicationScoped
public class KeycloakClients {
    private static final String PROTOCOL = "openid-connect";

    private final RealmClient realm;

    KeycloakClients(RealmClient realm) {
        this.realm = realm;
    }

    /** What was made: the account that its tokens name, and the secret, which is not shown again. */
    public record Made(UUID account, String secret) {}

    /** Creates the client {@code clientId}, whose tokens name the agency and these services. */
    public Made create(String clientId, String name, UUID agency, Set<String> audiences) {
        return realm.call(r -> {
            var id = RealmClient.createdId(r.clients().create(client(clientId, name, agency, audiences)));
            var client = r.clients().get(id);
            var account = UUID.fromString(client.getServiceAccountUser().getId());
            return new Made(account, client.getSecret().getValue());
        });
    }

    private static ClientRepresentation client(String clientId, String name, UUID agency, Set<String> audiences) {
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
        return client;
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
        var named = audiences.stream()
                .map(audience -> mapper(
                        audience,
                        "oidc-audience-mapper",
                        Map.of("included.custom.audience", audience, "access.token.claim", "true")));
        return Stream.concat(Stream.of(organization), named).toList();
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
