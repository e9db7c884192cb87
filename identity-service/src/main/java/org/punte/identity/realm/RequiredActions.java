package org.punte.identity.realm;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RequiredActionProviderRepresentation;

/** What somebody can be asked to do at a sign-in: a password, an authenticator app, printed codes. */
@ApplicationScoped
@Priority(20)
class RequiredActions implements RealmPart {
    @Override
    public List<String> settle(RealmResource realm, WantedRealm wanted, boolean repair) {
        return wanted.requiredActions().stream()
                .flatMap(action -> {
                    var alias = action.path("alias").asText();
                    var found = Representations.tree(realm.flows().getRequiredAction(alias));
                    var differences = Trees.differences("required action " + alias, action, found);
                    if (repair && !differences.isEmpty())
                        realm.flows()
                                .updateRequiredAction(
                                        alias,
                                        Representations.of(
                                                Trees.merged(found, action),
                                                RequiredActionProviderRepresentation.class));
                    return differences.stream();
                })
                .toList();
    }
}
