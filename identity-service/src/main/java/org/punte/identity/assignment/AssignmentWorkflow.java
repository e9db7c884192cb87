package org.punte.identity.assignment;

import static org.punte.identity.assignment.AssignmentProblem.CONFLICT_DECLARED;
import static org.punte.identity.assignment.AssignmentProblem.WORKER_NOT_POSSIBLE;
import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.DECISION_MAKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.punte.identity.conflict.Conflicts;
import org.punte.identity.neverlist.NeverList;
import org.punte.identity.person.PersonHandover;
import org.punte.web.caller.Caller;
import org.punte.web.problem.Rejection;
import org.punte.web.standing.Standings;

/** A supervisor gives a person other workers of the own agency; one transaction. */
@ApplicationScoped
@Transactional
class AssignmentWorkflow {
    /** Those who open a person. A specialist does not: assigned alone, one would leave somebody to nobody. */
    private static final Set<String> WORKING = Set.of(CASEWORKER, SUPERVISOR);

    /** Beside those: who decides for an authority reads what the decision needs, and opens nobody. */
    private static final Set<String> DECIDING = Set.of(DECISION_MAKER);

    private final PersonHandover persons;
    private final NeverList never;
    private final Conflicts conflicts;
    private final Standings standings;
    private final Caller caller;

    AssignmentWorkflow(
            PersonHandover persons, NeverList never, Conflicts conflicts, Standings standings, Caller caller) {
        this.persons = persons;
        this.never = never;
        this.conflicts = conflicts;
        this.standings = standings;
        this.caller = caller;
    }

    AssignmentView assign(UUID person, AssignPerson command) {
        if (command.workers().stream().noneMatch(worker -> is(WORKING, worker))
                || !command.workers().stream().allMatch(worker -> is(WORKING, worker) || is(DECIDING, worker)))
            throw notPossible();
        persons.assign(person, command.workers());
        // now that nobody else changes the record
        command.workers().forEach(worker -> requireFree(person, worker));
        Log.infof("Person %s assigned to %d workers", person, command.workers().size());
        return see(person);
    }

    AssignmentView see(UUID person) {
        return AssignmentView.of(persons.supervised(person));
    }

    /** The refusal takes the assignment back; that of somebody on the never-list is that of any other worker. */
    private void requireFree(UUID person, UUID worker) {
        if (never.excludesWorker(person, worker)) throw notPossible();
        if (conflicts.excludes(person, worker))
            throw CONFLICT_DECLARED.because("Account %s must not deal with person %s", worker, person);
    }

    private static Rejection notPossible() {
        return WORKER_NOT_POSSIBLE.because("Name people of your agency who may sign in and work with people");
    }

    private boolean is(Set<String> roles, UUID worker) {
        return standings
                .of(worker, caller.agency())
                .filter(standing -> !standing.blocked() && !standing.client())
                .filter(standing -> standing.roles().stream().anyMatch(roles::contains))
                .isPresent();
    }
}
