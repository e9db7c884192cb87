package org.punte.identity.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.punte.identity.secondperson.Awaited.What;
import org.punte.identity.secondperson.SecondPerson;

/** How a renewal begins and ends. Runs as the agency that it belongs to. */
@ApplicationScoped
@Transactional
class RenewalDecision {
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
}
