package org.punte.identity.renewal;

import java.time.Instant;
import java.util.UUID;
import org.punte.messaging.DomainEvent;

/** What the others learn about renewals: that it happened, not who agreed. */
sealed interface RenewalEvent extends DomainEvent {
    /** Told at each agency of the person: whose account it is and all supervisors look whether they know why. */
    record FactorRenewed(UUID subject, UUID agency, Instant vaultClosedUntil, int version) implements RenewalEvent {
        @Override
        public String type() {
            return "account.factor-renewed.v1";
        }
    }
}
