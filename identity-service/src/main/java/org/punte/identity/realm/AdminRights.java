package org.punte.identity.realm;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RoleRepresentation;

/** Our own rights: no more than we need. Compared only, because nobody repairs the rights by which it repairs. */
@ApplicationScoped
@Priority(5)
class AdminRights implements RealmPart {
    @Override
    public List<String> settle(RealmResource realm, WantedRealm wanted, boolean repair) {
        var client = realm.clients().findByClientId(WantedRealm.ADMIN).get(0);
        var account = realm.clients().get(client.getId()).getServiceAccountUser();
        var mappings = realm.users().get(account.getId()).roles().getAll().getClientMappings();
        var held = new TreeSet<String>();
        Optional.ofNullable(mappings)
                .orElse(Map.of())
                .forEach((id, of) -> of.getMappings().stream()
                        .map(RoleRepresentation::getName)
                        .forEach(held::add));
        return held.equals(new TreeSet<>(wanted.adminRoles())) ? List.of() : List.of("rights of " + WantedRealm.ADMIN);
    }
}
