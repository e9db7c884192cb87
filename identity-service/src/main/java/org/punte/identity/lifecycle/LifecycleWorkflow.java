package org.punte.identity.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.agency.AgencyMoves;
import org.punte.identity.agency.AgencyMoves.Closing;
import org.punte.identity.agency.AgencyView;

/** What network administrators decide about an agency of others; one transaction each. */
@ApplicationScoped
@Transactional
class LifecycleWorkflow {
    private static final int CHECK_DAYS = 90;

    private final AgencyDirectory agencies;
    private final AgencyMoves moves;
    private final DecisionLedger ledger;
    private final Event<Closing> closings;
    private final Clock clock;

    LifecycleWorkflow(
            AgencyDirectory agencies, AgencyMoves moves, DecisionLedger ledger, Event<Closing> closings, Clock clock) {
        this.agencies = agencies;
        this.moves = moves;
        this.ledger = ledger;
        this.closings = closings;
        this.clock = clock;
    }

    AgencyView activate(UUID id, ActivateAgency command) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        command.check().requireBetween(today.minusDays(CHECK_DAYS), today.plusDays(1));
        ledger.record(Decision.checked(Decision.DecisionKind.ACTIVATION, known(id), command.check()));
        return moves.activate(id);
    }

    AgencyView suspend(UUID id, GiveReason command) {
        ledger.record(Decision.reasoned(Decision.DecisionKind.SUSPENSION, known(id), command));
        return moves.suspend(id);
    }

    AgencyView reinstate(UUID id, GiveReason command) {
        ledger.record(Decision.reasoned(Decision.DecisionKind.REINSTATEMENT, known(id), command));
        return moves.reinstate(id);
    }

    /** Nobody is stranded: the agency is only closing until every service has counted nothing open. */
    AgencyView deactivate(UUID id, GiveReason command) {
        ledger.record(Decision.reasoned(Decision.DecisionKind.DEACTIVATION, known(id), command));
        var view = moves.close(id);
        closings.fire(new Closing(id));
        return view;
    }

    List<DecisionView> decisions(UUID id) {
        return ledger.about(known(id));
    }

    AgencyView see(UUID id) {
        return agencies.view(id);
    }

    private UUID known(UUID id) {
        return agencies.require(id).id();
    }
}
