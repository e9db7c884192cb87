package org.punte.identity.person;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.age.AgeSettled;
import org.punte.identity.age.Childhood;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.date.Span;
import org.punte.web.caller.Caller;

/** Whether a person of the acting agency is treated as a child; whatever depends on it hears when that is settled. */
@ApplicationScoped
@Transactional(MANDATORY)
public class PersonAge {
    private final PersonRepository persons;
    private final AgencyDirectory agencies;
    private final Event<AgeSettled> settled;
    private final Caller caller;
    private final Clock clock;

    PersonAge(
            PersonRepository persons, AgencyDirectory agencies, Event<AgeSettled> settled, Caller caller, Clock clock) {
        this.persons = persons;
        this.agencies = agencies;
        this.settled = settled;
        this.caller = caller;
        this.clock = clock;
    }

    /** Doubt means child, also where there is nobody to look at. */
    public boolean isChild(UUID person) {
        return persons.findOf(person, caller.agency())
                .map(p -> p.treatedAsChild)
                .orElse(true);
    }

    /** How the age was told; null in a record that began with an acceptance. */
    public @Nullable AgeBasis basis(UUID person) {
        return persons.findOf(person, caller.agency()).map(p -> p.ageBasis).orElse(null);
    }

    /** From now on the person is treated so, on this basis if it is another. Answers how it was until now; nobody else changes it meanwhile. */
    public boolean treat(UUID person, boolean asChild, @Nullable AgeBasis basis) {
        var held = persons.lockOf(person, caller.agency()).orElseThrow();
        var before = held.treatedAsChild;
        held.treatedAsChild = asChild;
        if (basis != null) held.ageBasis = basis;
        persons.flush();
        return before;
    }

    /** Another birth was told: it makes a child of somebody at once, and an adult only by a decision about the age. */
    public void told(UUID person, @Nullable Span birth) {
        Childhood.requirePossible(birth, "birthDate", clock.instant());
        var doubted = basis(person) == AgeBasis.DISPUTED;
        var child = isChild(person) || Childhood.treatedAsChild(birth, null, doubted, clock.instant());
        var before = treat(person, child, null);
        settled.fire(new AgeSettled(person, caller.agency(), birth, child, before, doubted, AgeSettled.Cause.TOLD));
    }

    void change(Person person, @Nullable AgeBasis basis) {
        person.change(basis, clock.instant());
    }

    Person begin(RegisterPerson told) {
        var now = clock.instant();
        Childhood.requirePossible(told.birth(), "birthDate", now);
        var child = Childhood.treatedAsChild(told.birth(), told.adult(), told.isDisputed(), now);
        // on probation an agency has nobody real to register
        var practice = told.isPractice() || agencies.require(caller.agency()).onProbation();
        return new Person(caller.agency(), told.ageBasis(), child, practice, now);
    }

    /** Of somebody else's person only whether it is a child, and whether it is anybody, came along. */
    Person beginEmpty(boolean asChild, boolean practice) {
        return new Person(caller.agency(), null, asChild, practice, clock.instant());
    }

    void tell(Person person, RegisterPerson told) {
        settled.fire(new AgeSettled(
                person.id,
                person.owner,
                told.birth(),
                person.treatedAsChild,
                false,
                told.isDisputed(),
                AgeSettled.Cause.REGISTERED));
    }
}
