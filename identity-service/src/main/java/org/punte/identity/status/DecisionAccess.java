package org.punte.identity.status;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static org.punte.identity.status.StatusProblem.DECISION_NOT_FOUND;
import static org.punte.identity.vault.Category.EXPLOITATION_SUMMARY;
import static org.punte.identity.vault.Category.LEGAL;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.conflict.Conflicts;
import org.punte.identity.status.IdentificationDecision.Standing;
import org.punte.identity.told.OwnRecord;
import org.punte.identity.vault.Category;
import org.punte.identity.vault.Ledger;
import org.punte.web.caller.Caller;

/** Whose a decision is: the assigned workers', and while it waits for a second person every supervisor's of the agency who did not step aside. */
@ApplicationScoped
@Transactional(MANDATORY)
class DecisionAccess {
    static final Set<Category> READ = Set.of(EXPLOITATION_SUMMARY, LEGAL);

    private final DecisionRepository decisions;
    private final OwnRecord own;
    private final Conflicts conflicts;
    private final Ledger ledger;
    private final Caller caller;

    DecisionAccess(DecisionRepository decisions, OwnRecord own, Conflicts conflicts, Ledger ledger, Caller caller) {
        this.decisions = decisions;
        this.own = own;
        this.conflicts = conflicts;
        this.ledger = ledger;
        this.caller = caller;
    }

    void requirePerson(UUID person) {
        own.requirePerson(person, READ);
    }

    /** Null before the first decision. */
    @Nullable
    PersonStatus status(UUID person) {
        return decisions.status(person);
    }

    List<IdentificationDecision> of(UUID person) {
        return decisions.of(person);
    }

    PersonStatus hold(UUID person) {
        return decisions.hold(person, caller.agency());
    }

    boolean isOwnWork(IdentificationDecision decision) {
        return decision.recordedBy.equals(caller.account());
    }

    IdentificationDecision readable(UUID id) {
        return require(decisions.findByIdOptional(id), id);
    }

    /** Held until the transaction ends: two supervisors answer one after the other. */
    IdentificationDecision lock(UUID id) {
        return require(decisions.lock(id), id);
    }

    private IdentificationDecision require(Optional<IdentificationDecision> found, UUID id) {
        caller.requireMayOpenSealed();
        return found.filter(this::isToSecond)
                .map(this::opened)
                .orElseGet(() -> own.require(found, READ, () -> DECISION_NOT_FOUND.because("No decision %s", id)));
    }

    /** Whoever answered still sees what came of it. */
    private boolean isToSecond(IdentificationDecision decision) {
        return caller.is(SUPERVISOR)
                && decision.owner.equals(caller.agency())
                && !conflicts.excludes(decision.person, caller.account())
                && (decision.standing == Standing.PROPOSED || caller.account().equals(decision.answeredBy));
    }

    private IdentificationDecision opened(IdentificationDecision decision) {
        ledger.allowed(decision.person, READ, null);
        return decision;
    }
}
