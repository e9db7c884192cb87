package org.punte.identity.realm;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RealmRepresentation;

/** Plain settings: locks after wrong passwords, lives of tokens and sessions, the mail server. */
@ApplicationScoped
@Priority(50)
class RealmSettings implements RealmPart {
    @Override
    public List<String> settle(RealmResource realm, WantedRealm wanted, boolean repair) {
        var found = Representations.tree(realm.toRepresentation());
        var differences = Trees.differences("realm", wanted.settings(), found);
        if (repair && !differences.isEmpty())
            realm.update(Representations.of(Trees.merged(found, wanted.settings()), RealmRepresentation.class));
        return differences;
    }
}
