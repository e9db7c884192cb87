package org.punte.identity.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.punte.identity.renewal.RenewalRepository.Due;
import org.punte.identity.secondperson.Awaited.What;
import org.punte.identity.secondperson.SecondPerson;

/** How a renewal begins and ends. Runs as the agency that it belongs to. */
@ApplicationScoped
@Transactional
public class RenewalDecision {
    /** Keycloak followed at once, as a rule: then nobody is told a second time until when the vault is closed. */
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    private final RenewalRepository renewals;
    private final Renewing renewing;
    private final SecondPerson second;
    private final RenewalConfig config;
    private final Clock clock;

    RenewalDecision(
            RenewalRepository renewals, Renewing renewing, SecondPerson second, RenewalConfig config, Clock clock) {
        this.renewals = renewals;
        this.renewing = renewing;
        this.second = second;
        this.config = config;
        this.clock = clock;
    }

    FactorRenewal asked(UUID agency, AskRenewal command, UUID by) {
        var renewal = new FactorRenewal(agency, command, by, clock.instant());
        renewing.requireNotBlocked(renewal);
        renewing.requireNoStranger(renewal.account);
        renewals.persistAndFlush(renewal);
        second.askFor(What.FACTOR_RENEWAL, renewal.id, renewal.version, renewal.account);
        return renewal;
    }

    void confirm(FactorRenewal renewal, Recognition how, UUID by) {
        var now = clock.instant();
        second.requireOpen(renewal.isOpen(now, config.confirmWithin()));
        renewing.requireNotBlocked(renewal);
        renewal.renewed(by, how, now);
        renewals.flush();
        renewing.carryOut(renewal, now.plus(config.vaultClosedFor()));
    }

    void refuse(FactorRenewal renewal, UUID by) {
        var now = clock.instant();
        second.requireOpen(renewal.isOpen(now, config.confirmWithin()));
        renewal.refused(by, now);
        renewals.flush();
    }

    /** Whether it is still to be done, and nobody else is at it. */
    boolean takeOn(Due due) {
        return renewals.takeOn(due.renewal(), clock.instant());
    }

    /** Keycloak has ended the factor: where that took long, the vault stays closed as long as if it had not. */
    void ended(Due due) {
        renewals.done(due.renewal());
        keepClosed(due, config.vaultClosedFor().minus(AT_ONCE));
    }

    /** Keycloak has not: as long as the lost factor counts the vault does not open. */
    void notEnded(Due due) {
        renewals.putBack(due.renewal());
        keepClosed(due, config.vaultClosedFor().dividedBy(2));
    }

    private void keepClosed(Due due, Duration atLeast) {
        var now = clock.instant();
        renewing.keepClosed(due.account(), now.plus(atLeast), now.plus(config.vaultClosedFor()));
    }

    /**
     * Keycloak had forgotten the account, and one administrator gives it a new password and factor. Whoever never came has
     * nothing to lose.
     */
    public void begunAnew(UUID account) {
        if (renewing.wasEverHere(account))
            renewing.closeAndTell(account, clock.instant().plus(config.vaultClosedFor()));
    }
}
