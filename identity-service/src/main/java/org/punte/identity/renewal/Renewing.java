package org.punte.identity.renewal;

import static org.punte.identity.renewal.RenewalProblem.NEVER_SIGNED_IN_HERE;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.punte.identity.account.AccountChanges;
import org.punte.identity.account.AccountDirectory;
import org.punte.messaging.Outbox;
import org.punte.web.caller.Acting;

/** Carries a renewal out, but for what Keycloak does: at every agency of the person, because factor and sessions are the same everywhere. */
@ApplicationScoped
@Transactional
class Renewing {
    private final AccountChanges accounts;
    private final AccountDirectory directory;
    private final Acting acting;
    private final Outbox outbox;
    private final Event<Decided> decided;

    Renewing(
            AccountChanges accounts, AccountDirectory directory, Acting acting, Outbox outbox, Event<Decided> decided) {
        this.accounts = accounts;
        this.directory = directory;
        this.acting = acting;
        this.outbox = outbox;
        this.decided = decided;
    }

    /** Two have agreed; the factor itself ends after the commit. */
    record Decided(RenewalRepository.Due due) {}

    /** What a blocked account asked for is not done, and who is blocked has nothing to sign in to. */
    void requireNotBlocked(FactorRenewal renewal) {
        accounts.requireNotBlocked(renewal.askedBy);
        accounts.requireNotBlocked(renewal.account);
    }

    /** The factor is the same everywhere: an agency to which somebody never came, who has another, takes it from nobody. */
    void requireNoStranger(UUID account) {
        if (directory.isStranger(account)) {
            throw NEVER_SIGNED_IN_HERE.because(
                    "Account %s has another agency and never signed in for this one", account);
        }
    }

    /** Keycloak is asked after the commit: whatever becomes of it, the vault is closed and everybody told before the factor ends. */
    void carryOut(FactorRenewal renewal, Instant vaultClosedUntil) {
        closeAndTell(renewal.account, vaultClosedUntil);
        decided.fire(new Decided(RenewalRepository.Due.of(renewal)));
        Log.infof(
                "Factor of account %s is to be renewed; it opens nothing sealed until %s",
                renewal.account, vaultClosedUntil);
    }

    /** At every agency of the person: whose account it is and all supervisors look whether they know why. */
    void closeAndTell(UUID account, Instant until) {
        atEachAgency(account, agency -> {
            var version = accounts.closeVault(account, until);
            outbox.publish(new RenewalEvent.FactorRenewed(account, agency, until, version));
            return true;
        });
    }

    /** Where the vault would open before {@code atLeast} it is closed until {@code until}; nobody is told anew. */
    void keepClosed(UUID account, Instant atLeast, Instant until) {
        atEachAgency(account, agency -> {
            accounts.keepVaultClosed(account, atLeast, until);
            return true;
        });
    }

    /** Whether the person ever came to one of their agencies. */
    boolean wasEverHere(UUID account) {
        return atEachAgency(
                        account,
                        agency -> directory
                                .find(account)
                                .filter(AccountDirectory.Entry::came)
                                .isPresent())
                .contains(true);
    }

    /** In one order, so that two who hold several agencies never wait for each other. */
    private <T> List<T> atEachAgency(UUID account, Function<UUID, T> work) {
        return directory.agenciesOf(account).stream()
                .sorted()
                .map(agency -> acting.within(agency, () -> work.apply(agency)))
                .toList();
    }
}
