package org.punte.identity.lifecycle;

import static org.punte.identity.lifecycle.LifecycleProblem.OWN_AGENCY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.punte.web.caller.Caller;

/** Keeps who decided what. Nobody decides about the own agency, so the last one that administers cannot close itself. */
@ApplicationScoped
@Transactional
class DecisionLedger {
    private final DecisionRepository decisions;
    private final Caller caller;
    private final Clock clock;

    DecisionLedger(DecisionRepository decisions, Caller caller, Clock clock) {
        this.decisions = decisions;
        this.caller = caller;
        this.clock = clock;
    }

    void record(Decision decision) {
        if (decision.subject.equals(caller.agency()))
            throw OWN_AGENCY.because("A network administrator of another agency decides this");
        decisions.persist(decision.by(caller.account(), caller.agency(), clock.instant()));
    }

    List<DecisionView> about(UUID agency) {
        return decisions.about(agency).stream().map(DecisionView::of).toList();
    }
}
