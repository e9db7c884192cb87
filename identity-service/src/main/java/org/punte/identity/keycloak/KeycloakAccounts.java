package org.punte.identity.keycloak;

import static org.punte.identity.keycloak.KeycloakProblem.ADDRESS_OF_ANOTHER_USER;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.PartialImportRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** A person who signs in: a user found by e-mail, so that a second try continues where the first one stopped. */
@ApplicationScoped
public class KeycloakAccounts {
    private static final String PORTAL = "portal";
    /** The attribute by which Keycloak chooses the language of letters and pages. */
    private static final String LOCALE = "locale";

    private final RealmClient realm;
    private final OrganizationIds organizations;
    private final KeycloakConfig config;

    KeycloakAccounts(RealmClient realm, OrganizationIds organizations, KeycloakConfig config) {
        this.realm = realm;
        this.organizations = organizations;
        this.config = config;
    }

    /** Somebody who can sign in; {@code made} just now, or known before. */
    public record Ensured(UUID id, boolean made) {}

    /** What is asked for at the first sign-in, how long the link works, and in which language it is written. */
    public record Letter(
            List<String> firstSteps,
            Duration lasts,
            @Nullable String language) {}

    /** Finds or creates the user. Without organization and standing it may sign in but gets nothing. */
    public UUID ensure(String email, String name) {
        return ensure(email, name, null).id();
    }

    /** The same; a new user has this password already, for demonstrations only. One call for whoever is new. */
    public Ensured ensure(String email, String name, @Nullable String password) {
        return realm.call(r -> RealmClient.created(r.users().create(user(email, name, password)))
                .map(id -> new Ensured(UUID.fromString(id), true))
                .orElseGet(() -> new Ensured(find(r.users(), email).orElseThrow(), false)));
    }

    /** Puts the user into the agency's organization; doing it twice changes nothing. */
    public void join(UUID agency, UUID account) {
        realm.call(r -> {
            organizations.with(
                    r.organizations(),
                    agency,
                    organization -> RealmClient.done(organization.members().addMember(account.toString())));
            return account;
        });
    }

    /** Sets a password that need not be changed, where there is none: for demonstrations only. */
    public void firstPassword(UUID account, String password) {
        realm.call(r -> {
            var user = r.users().get(account.toString());
            if (hasPassword(user)) return account;
            user.resetPassword(credential(password));
            var representation = user.toRepresentation();
            representation.setRequiredActions(List.of());
            user.update(representation);
            return account;
        });
    }

    /**
     * Asks for these steps at the first sign-in, and writes that it waits. Whoever has a password already is asked for
     * nothing and gets no letter, which is then false: nobody else's administrator starts that person's sign-in anew.
     */
    public boolean welcome(UUID account, Letter letter) {
        return realm.call(r -> {
            var user = r.users().get(account.toString());
            if (hasPassword(user)) return false;
            var representation = user.toRepresentation();
            representation.setRequiredActions(letter.firstSteps);
            if (letter.language != null) representation.singleAttribute(LOCALE, letter.language);
            user.update(representation);
            writeTo(user, Math.toIntExact(letter.lasts.toSeconds()), letter.firstSteps);
            return true;
        });
    }

    /**
     * Makes a user again whom Keycloak lost because it was put back to an older day. The id stays, because an account hangs on it.
     * Refuses where another user has the address by now.
     */
    public void restore(UUID account, String email, String name) {
        boolean made = realm.call(r -> {
            var user = user(email, name, null);
            user.setId(account.toString());
            var users = new PartialImportRepresentation();
            users.setUsers(List.of(user));
            users.setIfResourceExists(PartialImportRepresentation.Policy.FAIL.name());
            return RealmClient.unlessTaken(r.partialImport(users));
        });
        if (!made && !knows(account))
            throw ADDRESS_OF_ANOTHER_USER.because("Whoever runs Keycloak removes that user; then send it again");
    }

    /** Whether Keycloak knows the user at all. */
    public boolean knows(UUID account) {
        return realm.call(
                r -> RealmClient.ifThere(() -> r.users().get(account.toString()).toRepresentation()));
    }

    /** Ends the user's sessions, wherever they are open. */
    public void signOut(UUID account) {
        realm.call(
                r -> RealmClient.ifThere(() -> r.users().get(account.toString()).logout()));
    }

    /** After the last step Keycloak shows the way to the portal, whose only address that it sends browsers to is this one. */
    private void writeTo(UserResource user, int lasts, List<String> steps) {
        config.portal()
                .ifPresentOrElse(
                        portal -> user.executeActionsEmail(PORTAL, portal + "/signed-in", lasts, steps),
                        () -> user.executeActionsEmail(null, null, lasts, steps));
    }

    private static boolean hasPassword(UserResource user) {
        return user.credentials().stream().anyMatch(c -> CredentialRepresentation.PASSWORD.equals(c.getType()));
    }

    private static Optional<UUID> find(UsersResource users, String email) {
        return users.searchByEmail(email, true).stream()
                .findFirst()
                .map(UserRepresentation::getId)
                .map(UUID::fromString);
    }

    private static UserRepresentation user(String email, String name, @Nullable String password) {
        var lastSpace = name.lastIndexOf(' ');
        var user = new UserRepresentation();
        user.setUsername(email);
        user.setEmail(email);
        user.setEmailVerified(true);
        user.setFirstName(lastSpace < 0 ? name : name.substring(0, lastSpace));
        user.setLastName(lastSpace < 0 ? name : name.substring(lastSpace + 1));
        user.setEnabled(true);
        user.setRequiredActions(password == null ? List.of("UPDATE_PASSWORD") : List.of());
        if (password != null) user.setCredentials(List.of(credential(password)));
        return user;
    }

    private static CredentialRepresentation credential(String password) {
        var credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(false);
        return credential;
    }
}
