package org.punte.identity.realm;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keycloak.admin.client.resource.RealmLocalizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RealmRepresentation;

/** Plain settings: locks after wrong passwords, lives of tokens and sessions, the mail server; and the words of letters. */
@ApplicationScoped
@Priority(50)
class RealmSettings implements RealmPart {
    @Override
    public List<String> settle(RealmResource realm, WantedRealm wanted, boolean repair) {
        var found = Representations.tree(realm.toRepresentation());
        var differences = Trees.differences("realm", wanted.settings(), found);
        if (repair && !differences.isEmpty())
            realm.update(Representations.of(Trees.merged(found, wanted.settings()), RealmRepresentation.class));
        return Stream.concat(differences.stream(), texts(realm.localization(), wanted.texts(), repair))
                .toList();
    }

    /** Keycloak takes them apart from all else, and keeps what it does not find among ours. */
    private static Stream<String> texts(
            RealmLocalizationResource kept, Map<String, Map<String, String>> wanted, boolean repair) {
        return wanted.entrySet().stream().flatMap(ours -> {
            var language = ours.getKey();
            var found = kept.getRealmLocalizationTexts(language);
            var differences = ours.getValue().entrySet().stream()
                    .filter(text -> !text.getValue().equals(found.get(text.getKey())))
                    .map(text -> "texts %s.%s".formatted(language, text.getKey()))
                    .toList();
            if (repair && !differences.isEmpty()) kept.createOrUpdateRealmLocalizationTexts(language, ours.getValue());
            return differences.stream();
        });
    }
}
