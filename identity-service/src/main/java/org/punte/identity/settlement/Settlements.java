package org.punte.identity.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.punte.identity.settlement.UnsettledPersons.Settled;
import org.punte.web.caller.Caller;

/** Keeps what was decided, and says so within the transaction: perhaps it was the last. */
@ApplicationScoped
@Transactional
class Settlements {
    private final SettlementRepository settlements;
    private final Event<Settled> told;
    private final Caller caller;
    private final Clock clock;

    Settlements(SettlementRepository settlements, Event<Settled> told, Caller caller, Clock clock) {
        this.settlements = settlements;
        this.told = told;
        this.caller = caller;
        this.clock = clock;
    }

    Optional<Settlement> find(UUID person) {
        return settlements.findByIdOptional(person);
    }

    Settlement add(Settlement settlement) {
        settlements.persistAndFlush(settlement.by(caller.account(), clock.instant()));
        told.fire(new Settled(settlement.agency));
        return settlement;
    }
}
