package org.punte.identity.person;

import static org.punte.identity.person.PersonProblem.IDENTITY_SCOPE_MISSING;
import static org.punte.identity.person.PersonProblem.PERSON_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.punte.identity.person.PersonRepository.Found;
import org.punte.identity.vault.Ledger;
import org.punte.web.caller.Caller;
import org.punte.web.problem.Rejection;

/** The only door to a person: the owner's assigned workers, nobody else of any agency. */
@ApplicationScoped
@Transactional
public class PersonAccess {
    private final PersonRepository persons;
    private final Ledger ledger;
    private final Caller caller;

    PersonAccess(PersonRepository persons, Ledger ledger, Caller caller) {
        this.persons = persons;
        this.ledger = ledger;
        this.caller = caller;
    }

    /** Whether the caller is assigned to a person of its own agency. */
    public boolean isAssigned(UUID id) {
        return findAssigned(id).isPresent();
    }

    /** Refuses with {@link #unknown} everybody but the assigned workers. */
    public void requireAssigned(UUID id) {
        assigned(id);
    }

    /** As {@link #requireAssigned}, for who is about to open something sealed: the attempt of anybody else is in the ledger. */
    public void requireReader(UUID id) {
        caller.requireMayOpenSealed();
        if (isAssigned(id)) return;
        ledger.refused(id);
        throw unknown(id);
    }

    /** Partner systems refer and answer; reading who somebody is, is a scope of its own. */
    public boolean mayReadIdentities() {
        return !caller.isClient() || caller.hasScope("identity:read");
    }

    /** Whether anything about who somebody is opens for the caller now; asked before it is looked up whose a person is. */
    public boolean mayOpenIdentities() {
        return caller.mayOpenSealed() && mayReadIdentities();
    }

    /** How a reading is refused: the vault is closed, a partner's system lacks the scope, everybody else hears {@link #unknown}. */
    public Rejection refusal(UUID id) {
        caller.requireMayOpenSealed();
        return mayReadIdentities()
                ? unknown(id)
                : IDENTITY_SCOPE_MISSING.because("This client may not read identities");
    }

    /** What everybody hears who may not know, and what everybody hears where nobody is. */
    public Rejection unknown(UUID id) {
        return PERSON_NOT_FOUND.because("No person %s", id);
    }

    Person assigned(UUID id) {
        return findAssigned(id).orElseThrow(() -> unknown(id));
    }

    /** As {@link #findAssigned}, with all that is sealed, in one look. */
    Optional<Found> findSealed(UUID id) {
        return persons.findSealed(id, caller.agency(), caller.account());
    }

    Optional<Person> findAssigned(UUID id) {
        return persons.findAssigned(id, caller.agency(), caller.account());
    }
}
