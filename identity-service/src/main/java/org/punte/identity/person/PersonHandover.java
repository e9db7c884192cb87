package org.punte.identity.person;

import static org.punte.identity.person.PersonProblem.STILL_ASSIGNED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** Who works with the persons of the acting agency, and giving them others. A code, never a name. */
@ApplicationScoped
@Transactional
public class PersonHandover {
    private final PersonRepository persons;
    private final PersonAccess access;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    PersonHandover(PersonRepository persons, PersonAccess access, Cursors cursors, Caller caller, Clock clock) {
        this.persons = persons;
        this.access = access;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    /** Newest first. */
    public CursorPage<PersonLine> unassigned(@Nullable String after, int limit) {
        var rows = persons.unassigned(caller.agency(), caller.account(), cursors.open("unassigned", after), limit);
        return CursorPage.of(rows, limit, p -> cursors.seal("unassigned", p.registeredAt, p.id))
                .map(PersonLine::of);
    }

    /** How many wait for a worker. */
    public long countUnassigned() {
        return persons.countUnassigned(caller.agency());
    }

    /** The persons to whom a colleague is assigned, newest first. */
    public CursorPage<PersonLine> assignedTo(UUID worker, @Nullable String after, int limit) {
        var list = "assigned:" + worker;
        var rows = persons.workedWith(caller.agency(), worker, caller.account(), cursors.open(list, after), limit);
        return CursorPage.of(rows, limit, p -> cursors.seal(list, p.registeredAt, p.id))
                .map(PersonLine::of);
    }

    /**
     * Replaces the workers of a person. To supervisors of other agencies, and to one who stepped aside, the person is not there. While somebody who is
     * assigned could go on, callers cannot name themselves: it is no way to open a person.
     */
    public void assign(UUID id, Collection<UUID> workers) {
        var person = persons.lockOf(id, caller.agency())
                .filter(found -> !isHidden(id))
                .orElseThrow(() -> access.unknown(id));
        if (workers.contains(caller.account()) && !persons.isUnassigned(person))
            throw STILL_ASSIGNED.because("While somebody works with person %s, name others than yourself", id);
        persons.handOver(person, workers, caller.account(), clock.instant());
    }

    /** These are named for a referral now: they work with the acting agency's own record, and whoever it named before does no longer. */
    public void name(UUID id, UUID referral, Collection<UUID> workers, @Nullable UUID by) {
        persons.lockOf(id, caller.agency())
                .ifPresent(person -> persons.name(person, referral, workers, by, clock.instant()));
    }

    /** Somebody no longer works with a person of the acting agency; whoever did not is no matter. */
    public void release(UUID id, UUID worker) {
        // held first: whoever assigns at the same moment comes before, or sees why not
        persons.lockOf(id, caller.agency())
                .ifPresent(person -> persons.release(id, person.owner, worker, clock.instant()));
    }

    /** As {@link #line}, for a supervisor who acts: to one who stepped aside from the person nobody is there. */
    public PersonLine supervised(UUID id) {
        if (isHidden(id)) throw access.unknown(id);
        return line(id);
    }

    /** Whether this is nobody of the acting agency, or somebody from whom the caller stepped aside. */
    public boolean isHidden(UUID id) {
        return persons.isHidden(id, caller.agency(), caller.account());
    }

    /** The line of a person of the acting agency. */
    public PersonLine line(UUID id) {
        return persons.findOf(id, caller.agency()).map(PersonLine::of).orElseThrow(() -> access.unknown(id));
    }
}
