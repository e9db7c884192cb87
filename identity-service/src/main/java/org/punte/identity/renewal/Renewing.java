package org.punte.identity.renewal;

import static org.punte.identity.renewal.RenewalProblem.NEVER_SIGNED_IN_HERE;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.punte.identity.account.AccountChanges;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.secondperson.SecondPerson;
import org.punte.messaging.Outbox;

/** Carries a renewal out, but for what Keycloak does: at every agency of the person, because factor and sessions are the same everywhere. */
@ApplicationScoped
@Transactional
class Renewing {
    private final AccountChanges accounts;
    private final AccountDirectory directory;
    private final SecondPerson second;
    private final Outbox outbox;
    private final Event<Decided> decided;

    Renewing(
            AccountChanges accounts,
            AccountDirectory directory,
            SecondPerson second,
            Outbox outbox,
            Event<Decided> decided) {
        this.accounts = accounts;
        this.directory = directory;
        this.second = second;
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
        // in one order, so that two who hold several agencies never wait for each other
        directory.agenciesOf(renewal.account).stream()
                .sorted()
                .forEach(agency -> second.inTheName(agency, () -> {
                    close(renewal.account, agency, vaultClosedUntil);
                    return agency;
                }));
        decided.fire(new Decided(
                new RenewalRepository.Due(renewal.id, renewal.agency, renewal.account, renewal.factor.name())));
        Log.infof(
                "Factor of account %s is to be renewed; it opens nothing sealed until %s",
                renewal.account, vaultClosedUntil);
    }

    private void close(UUID account, UUID agency, Instant until) {
        var version = accounts.closeVault(account, until);
        outbox.publish(new RenewalEvent.FactorRenewed(account, agency, until, version));
    }
}
