package org.punte.identity.possibledouble;

import static org.punte.identity.possibledouble.DoubleProblem.POSSIBLE_DOUBLE_NOT_FOUND;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.person.PersonAccess;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** Whose a possible double is: the supervisors'; the workers' of either record once asked; of who works with both at once. */
@ApplicationScoped
@Transactional
class DoubleAccess {
    private static final String LIST = "possible-doubles";

    private final DoubleRepository doubles;
    private final PersonAccess persons;
    private final Cursors cursors;
    private final Caller caller;

    DoubleAccess(DoubleRepository doubles, PersonAccess persons, Cursors cursors, Caller caller) {
        this.doubles = doubles;
        this.persons = persons;
        this.cursors = cursors;
        this.caller = caller;
    }

    PossibleDouble require(UUID id) {
        return doubles.seen(id, caller.agency(), caller.account(), caller.is(SUPERVISOR))
                .orElseThrow(() -> POSSIBLE_DOUBLE_NOT_FOUND.because("No possible double %s", id));
    }

    /** Until the transaction ends nobody else decides. */
    PossibleDouble hold(UUID id) {
        var found = require(id);
        doubles.hold(found);
        return found;
    }

    /** A supervisor who works with neither has nothing to say here. */
    PossibleDouble requireWorking(UUID id) {
        var found = hold(id);
        if (!persons.isAssigned(found.one) && !persons.isAssigned(found.other))
            throw POSSIBLE_DOUBLE_NOT_FOUND.because("No possible double %s", id);
        return found;
    }

    /** Undecided ones, newest first. */
    CursorPage<PossibleDouble> page(@Nullable String after, int limit) {
        var rows = doubles.open(
                caller.agency(), caller.account(), caller.is(SUPERVISOR), cursors.open(LIST, after), limit);
        return CursorPage.of(rows, limit, found -> cursors.seal(LIST, found.foundAt, found.id));
    }
}
