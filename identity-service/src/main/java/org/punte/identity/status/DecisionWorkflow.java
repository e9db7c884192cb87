package org.punte.identity.status;

import static org.punte.identity.status.StatusProblem.ANOTHER_SUPERVISOR_NEEDED;
import static org.punte.identity.status.StatusProblem.DECISION_ANSWERED;
import static org.punte.identity.status.StatusProblem.SHEET_NOT_POSSIBLE;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.identity.sheet.SheetOutcomes;
import org.punte.identity.status.IdentificationDecision.Standing;

/** Taking decisions and answering proposed ones; one transaction each. */
@ApplicationScoped
@Transactional
class DecisionWorkflow {
    private final DecisionAccess access;
    private final DecisionRules rules;
    private final DecisionKeeping keeping;
    private final DecisionEffects effects;
    private final SheetOutcomes sheets;

    DecisionWorkflow(
            DecisionAccess access,
            DecisionRules rules,
            DecisionKeeping keeping,
            DecisionEffects effects,
            SheetOutcomes sheets) {
        this.access = access;
        this.rules = rules;
        this.keeping = keeping;
        this.effects = effects;
        this.sheets = sheets;
    }

    /** Another situation is only proposed: a supervisor who is somebody else has to second it. */
    DecisionView record(UUID person, RecordDecision told) {
        access.requirePerson(person);
        rules.require(told, person);
        var status = access.hold(person);
        if (!told.isHeard()) effects.requireMove(status, told.state());
        var said = sheets.of(person, told.sheet());
        if (told.sheet() != null && said.isEmpty())
            throw SHEET_NOT_POSSIBLE.because("sheet: a submitted one of this person");
        rules.requireExplained(told, said.map(SheetOutcomes.Said::outcome).orElse(null));
        var decision = keeping.add(person, told, standing(told), said);
        follow(decision, status);
        Log.infof("Decision %s recorded: %s %s", decision.id, decision.state, decision.standing);
        return keeping.view(decision);
    }

    /** Where the person stands, what may follow, and every decision there was. */
    StatusView standingOf(UUID person) {
        access.requirePerson(person);
        return StatusView.of(
                person,
                access.status(person),
                access.of(person).stream().map(keeping::view).toList());
    }

    DecisionView see(UUID id) {
        return keeping.view(access.readable(id));
    }

    /** {@code agrees}: the other supervisor says so, too; else the proposal ends, and the person stands where they stood. */
    DecisionView answer(UUID id, boolean agrees) {
        var decision = access.lock(id);
        if (decision.standing != Standing.PROPOSED) throw DECISION_ANSWERED.because("Decision %s is answered", id);
        if (access.isOwnWork(decision)) throw ANOTHER_SUPERVISOR_NEEDED.because("You proposed it yourself");
        var status = access.hold(decision.person);
        if (agrees) effects.requireMove(status, decision.state);
        keeping.answer(decision, agrees ? Standing.TAKEN : Standing.NOT_SECONDED);
        effects.seconded(decision);
        if (agrees) effects.take(status, decision);
        Log.infof("Decision %s answered: %s", id, decision.standing);
        return keeping.view(decision);
    }

    private void follow(IdentificationDecision decision, PersonStatus status) {
        switch (decision.standing) {
            case TAKEN -> effects.take(status, decision);
            case PROPOSED -> effects.askToSecond(decision);
            case HEARD -> {
                if (decision.state.isNegative()) effects.openReview(decision);
            }
            case NOT_SECONDED -> throw new IllegalStateException("Nobody answered " + decision.id);
        }
    }

    private static Standing standing(RecordDecision told) {
        if (told.isHeard()) return Standing.HEARD;
        return told.state() == IdentificationState.NOT_INDICATED ? Standing.PROPOSED : Standing.TAKEN;
    }
}
