package org.punte.identity.account;

import static org.punte.identity.account.AccountProblem.ACCOUNT_EXISTS;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.punte.identity.keycloak.KeycloakAccounts;
import org.punte.messaging.Outbox;
import org.punte.web.problem.Rejection;
import org.punte.web.standing.Standings;

/** Takes people in. Runs as the agency that they will belong to, and asks nobody whether it may. */
@ApplicationScoped
@Transactional
public class Enrolment {
    private final AccountRepository accounts;
    private final KeycloakAccounts users;
    private final Standings standings;
    private final Outbox outbox;
    private final Clock clock;

    /** Made by a network administrator without an invitation, as demonstrations do. */
    public record Arrived(String email) {}

    Enrolment(AccountRepository accounts, KeycloakAccounts users, Standings standings, Outbox outbox, Clock clock) {
        this.accounts = accounts;
        this.users = users;
        this.standings = standings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The user is found or made first, because its id is the account's: the same person has one, at every agency. */
    public UUID enrol(CreateAccount command) {
        var email = command.email().toLowerCase(Locale.ROOT);
        // before Keycloak, which may have forgotten the person: another user of this address would be in their way
        if (accounts.hasAddress(command.agency(), email)) throw taken();
        var user = users.ensure(email, command.name(), command.initialPassword());
        var id = user.id();
        keep(new Account(
                new Account.Key(id, command.agency()), command.name(), email, command.roles(), clock.instant()));
        users.join(command.agency(), id);
        if (command.initialPassword() != null && !user.made() && isNewcomer(id))
            users.firstPassword(id, command.initialPassword());
        return id;
    }

    /** Whoever works for another agency, or was only invited there, chooses the password without us. */
    private boolean isNewcomer(UUID account) {
        return accounts.membershipsOf(account).size() == 1;
    }

    /** Somebody of another agency works for this one as well: the same person, an account of its own. */
    public void admit(UUID agency, AccountDirectory.Entry known, Set<String> roles) {
        keep(new Account(
                new Account.Key(known.account(), agency), known.name(), known.email(), roles, clock.instant()));
        users.join(agency, known.account());
    }

    private void keep(Account account) {
        // known at another agency, where a factor was renewed a moment ago: closed here as well
        account.vaultClosedUntil = accounts.vaultClosedUntil(account.id).orElse(null);
        try {
            accounts.persistAndFlush(account);
        } catch (ConstraintViolationException known) {
            throw taken();
        }
        standings.put(account.standing());
        outbox.publish(AccountEvent.Changed.of(account));
        outbox.publish(new AccountEvent.Announced(account.id, account.agency));
        Log.infof("Account %s created for agency %s", account.id, account.agency);
    }

    private static Rejection taken() {
        return ACCOUNT_EXISTS.because("This address has an account already");
    }
}
