package org.punte.identity.realm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.keycloak.admin.client.resource.ProtocolMappersResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientScopeRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.punte.identity.keycloak.RealmClient;

/** What a token says, and to whom: client scopes and their mappers. */
@ApplicationScoped
@Priority(40)
class RealmScopes implements RealmPart {
    private static final String MAPPERS = "protocolMappers";

    @Override
    public List<String> settle(RealmResource realm, WantedRealm wanted, boolean repair) {
        return wanted.scopes().stream()
                .flatMap(scope -> settle(realm, scope, repair).stream())
                .toList();
    }

    private static List<String> settle(RealmResource realm, ObjectNode wanted, boolean repair) {
        var path = "scope " + wanted.path("name").asText();
        var present = realm.clientScopes().findAll().stream()
                .filter(scope -> scope.getName().equals(wanted.path("name").asText()))
                .findFirst();
        if (present.isEmpty()) {
            if (repair)
                RealmClient.done(
                        realm.clientScopes().create(Representations.of(wanted, ClientScopeRepresentation.class)));
            return List.of(path);
        }
        var scope = realm.clientScopes().get(present.get().getId());
        var plain = wanted.deepCopy().without(MAPPERS);
        var found = Representations.tree(present.get()).<ObjectNode>without(MAPPERS);
        var differences = new ArrayList<>(Trees.differences(path, plain, found));
        if (repair && !differences.isEmpty())
            scope.update(Representations.of(Trees.merged(found, (ObjectNode) plain), ClientScopeRepresentation.class));
        differences.addAll(mappers(path, scope.getProtocolMappers(), Trees.objects(wanted.path(MAPPERS)), repair));
        return differences;
    }

    /** A mapper nobody asked for would tell more than it should, so it goes. */
    private static List<String> mappers(
            String path, ProtocolMappersResource mappers, List<ObjectNode> wanted, boolean repair) {
        var found = mappers.getMappers();
        var surplus = found.stream()
                .filter(mapper -> wanted.stream().noneMatch(each -> isNamed(each, mapper)))
                .peek(mapper -> {
                    if (repair) mappers.delete(mapper.getId());
                })
                .map(mapper -> path + " has " + mapper.getName());
        var changed = wanted.stream().flatMap(each -> mapper(path, mappers, each, found, repair).stream());
        return Stream.concat(surplus, changed).toList();
    }

    private static List<String> mapper(
            String path,
            ProtocolMappersResource mappers,
            ObjectNode wanted,
            List<ProtocolMapperRepresentation> all,
            boolean repair) {
        var name = path + " " + wanted.path("name").asText();
        var present = all.stream().filter(mapper -> isNamed(wanted, mapper)).findFirst();
        if (present.isEmpty()) {
            if (repair)
                RealmClient.done(mappers.createMapper(Representations.of(wanted, ProtocolMapperRepresentation.class)));
            return List.of(name);
        }
        var found = Representations.tree(present.get());
        var differences = Trees.differences(name, wanted, found);
        if (repair && !differences.isEmpty())
            mappers.update(
                    present.get().getId(),
                    Representations.of(Trees.merged(found, wanted), ProtocolMapperRepresentation.class));
        return differences;
    }

    private static boolean isNamed(ObjectNode wanted, ProtocolMapperRepresentation mapper) {
        return mapper.getName().equals(wanted.path("name").asText());
    }
}
