package org.punte.identity.invitation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.punte.identity.account.AccountDirectory.Entry;
import org.punte.identity.keycloak.KeycloakAccounts;
import org.punte.identity.maildomain.MailDomains;
import org.punte.identity.renewal.RenewalDecision;

/** The address somebody is invited at, and the letter that goes there. */
@ApplicationScoped
class Welcome {
    private final MailDomains domains;
    private final KeycloakAccounts users;
    private final RenewalDecision renewals;
    private final InvitationConfig config;

    Welcome(MailDomains domains, KeycloakAccounts users, RenewalDecision renewals, InvitationConfig config) {
        this.domains = domains;
        this.users = users;
        this.renewals = renewals;
        this.config = config;
    }

    void begin(String email) {
        domains.begin(email);
    }

    void requireWorkAddress(String email) {
        domains.requireWorkAddress(email);
    }

    /**
     * Whoever signs in elsewhere already has a password and a factor, and is asked for neither: then nothing is written. Without a
     * language it is written in the one of before.
     */
    boolean write(Invitation invitation, @Nullable String language) {
        var letter = new KeycloakAccounts.Letter(invitation.factor.firstSteps(), config.lettersLast(), language);
        return users.welcome(invitation.account, letter);
    }

    /**
     * Where Keycloak was put back to an older day the person is unknown there, and comes back as the same one. The new password
     * and factor are one administrator's doing: as with a renewed factor the vault closes and supervisors hear of it.
     */
    void makeKnown(Entry person) {
        if (!users.knows(person.account())) {
            // for good before Keycloak is written, which may have done it and answer too late
            QuarkusTransaction.requiringNew().run(() -> renewals.begunAnew(person.account()));
            users.restore(person.account(), person.email(), person.name());
        }
        users.join(person.agency(), person.account());
    }
}
