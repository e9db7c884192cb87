package org.punte.identity.status;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.punte.identity.sheet.SheetOutcomes;
import org.punte.identity.status.IdentificationDecision.Standing;
import org.punte.identity.told.Documents;
import org.punte.web.caller.Caller;

/** Keeps decisions sealed, and opens them. Asks nobody who may. */
@ApplicationScoped
@Transactional(MANDATORY)
class DecisionKeeping {
    private final DecisionRepository decisions;
    private final Documents documents;
    private final Caller caller;
    private final Clock clock;

    DecisionKeeping(DecisionRepository decisions, Documents documents, Caller caller, Clock clock) {
        this.decisions = decisions;
        this.documents = documents;
        this.caller = caller;
        this.clock = clock;
    }

    IdentificationDecision add(UUID person, RecordDecision told, Standing standing, Optional<SheetOutcomes.Said> said) {
        var decision = new IdentificationDecision(person, caller.agency(), told.state(), standing, clock.instant());
        decision.recordedBy = caller.account();
        said.ifPresent(sheet -> {
            decision.sheet = sheet.sheet();
            decision.outcome = sheet.outcome();
        });
        decision.grounds = documents.seal(decision.place(), told);
        decisions.persistAndFlush(decision);
        return decision;
    }

    void answer(IdentificationDecision decision, Standing answer) {
        decision.answer(answer, caller.account(), clock.instant());
        decisions.flush();
    }

    DecisionView view(IdentificationDecision decision) {
        return DecisionView.of(decision, documents.open(decision.place(), decision.grounds, RecordDecision.class));
    }
}
