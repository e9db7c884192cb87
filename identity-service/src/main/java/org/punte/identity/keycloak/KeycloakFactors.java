package org.punte.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;

/** What proves somebody besides the password. */
@ApplicationScoped
public class KeycloakFactors {
    private static final Set<String> STEPS =
            Stream.of(Factor.values()).map(Factor::step).collect(Collectors.toUnmodifiableSet());

    private final RealmClient realm;

    KeycloakFactors(RealmClient realm) {
        this.realm = realm;
    }

    /**
     * Ends every proof but the password, and all sessions; the next sign-in sets up this factor. Where an earlier try may have
     * done that and was answered too late, the person may have set up a factor since: that one stays. Nothing happens where
     * Keycloak does not know the user.
     *
     * @param tried when it was tried first; null at the first try, where everything goes
     */
    public void renew(UUID account, Factor factor, @Nullable Instant tried) {
        realm.callPatiently(r -> RealmClient.ifThere(() -> renew(r.users().get(account.toString()), factor, tried)));
    }

    /** The step is asked for first: in between nobody may sign in with the password alone. */
    private static void renew(UserResource user, Factor factor, @Nullable Instant tried) {
        var proofs = user.credentials().stream()
                .filter(credential -> !CredentialRepresentation.PASSWORD.equals(credential.getType()))
                .collect(Collectors.partitioningBy(credential -> isSince(tried, credential)));
        if (proofs.get(true).isEmpty()) ask(user, factor);
        proofs.get(false).forEach(credential -> user.removeCredential(credential.getId()));
        user.logout();
    }

    private static boolean isSince(@Nullable Instant tried, CredentialRepresentation credential) {
        return tried != null
                && credential.getCreatedDate() != null
                && credential.getCreatedDate() >= tried.toEpochMilli();
    }

    private static void ask(UserResource user, Factor factor) {
        var present = user.toRepresentation();
        var steps = new LinkedHashSet<>(present.getRequiredActions());
        steps.removeAll(STEPS);
        steps.add(factor.step());
        present.setRequiredActions(List.copyOf(steps));
        user.update(present);
    }
}
