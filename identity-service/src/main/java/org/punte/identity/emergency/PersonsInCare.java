package org.punte.identity.emergency;

import static org.punte.identity.emergency.EmergencyProblem.EMERGENCY_VIEW_CLOSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.agency.AgencyStatus;
import org.punte.identity.person.PersonAccess;
import org.punte.identity.person.PersonHandover;
import org.punte.identity.vault.Ledger;
import org.punte.web.caller.Caller;

/** Whom the view is about: persons of the caller's own suspended agency, to whom the caller is assigned. */
@ApplicationScoped
@Transactional
class PersonsInCare {
    private final PersonAccess persons;
    private final PersonHandover lines;
    private final AgencyDirectory agencies;
    private final Ledger ledger;
    private final Caller caller;

    PersonsInCare(PersonAccess persons, PersonHandover lines, AgencyDirectory agencies, Ledger ledger, Caller caller) {
        this.persons = persons;
        this.lines = lines;
        this.agencies = agencies;
        this.ledger = ledger;
        this.caller = caller;
    }

    /** The attempt of anybody else is in the ledger before it is refused. */
    AgencyDirectory.Listed require(UUID person) {
        caller.requireMayOpenSealed();
        if (!persons.isAssigned(person)) {
            ledger.refused(person);
            throw persons.unknown(person);
        }
        var agency = agencies.require(caller.agency());
        if (agency.status() != AgencyStatus.SUSPENDED)
            throw EMERGENCY_VIEW_CLOSED.because("Sign in again: you read as always");
        return agency;
    }

    /** Whether it still is so, while an opening lasts. */
    boolean isInCare(UUID person) {
        return persons.isAssigned(person) && agencies.require(caller.agency()).status() == AgencyStatus.SUSPENDED;
    }

    /** Null for a guardian agency: it learns that somebody is in need, not who. */
    @Nullable
    String pseudonym(EmergencyOpening opening) {
        return opening.agency.equals(caller.agency())
                ? lines.line(opening.person).pseudonym()
                : null;
    }
}
