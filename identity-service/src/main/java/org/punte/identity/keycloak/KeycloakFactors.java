package org.punte.identity.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * What proved somebody before {@code decided} counts no longer, the password apart, no session is open, and the next
     * sign-in sets up this factor. Doing it twice ends sessions once more and nothing else: where the answer came too late,
     * a new factor may be there by now. Whom Keycloak does not know has none to lose.
     */
    public void renew(UUID account, Factor factor, Instant decided) {
        realm.callPatiently(r -> RealmClient.ifThere(() -> renew(r.users().get(account.toString()), factor, decided)));
    }

    /** The step is asked for first: in between nobody may sign in with the password alone. */
    private static void renew(UserResource user, Factor factor, Instant decided) {
        var proofs = user.credentials().stream()
                .filter(credential -> !CredentialRepresentation.PASSWORD.equals(credential.getType()))
                .collect(Collectors.partitioningBy(credential -> isSince(decided, credential)));
        if (proofs.get(true).isEmpty()) ask(user, factor);
        proofs.get(false).forEach(credential -> user.removeCredential(credential.getId()));
        user.logout();
    }

    private static boolean isSince(Instant decided, CredentialRepresentation credential) {
        return credential.getCreatedDate() != null && credential.getCreatedDate() >= decided.toEpochMilli();
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
