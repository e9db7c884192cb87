package org.punte.identity.withdrawal;

import static org.punte.identity.withdrawal.WithdrawalProblem.FREEDOM_NOT_SAID;
import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.punte.identity.person.PersonAccess;
import org.punte.identity.suspect.Suspicion;

/** Who changes a mind: the person or who may speak for the person, to an assigned worker, freely. */
@ApplicationScoped
class WithdrawalRules {
    private final PersonAccess persons;
    private final Suspicion suspicion;

    WithdrawalRules(PersonAccess persons, Suspicion suspicion) {
        this.persons = persons;
        this.suspicion = suspicion;
    }

    void requireAssigned(UUID person) {
        persons.requireAssigned(person);
    }

    /** A wish that was not free is written down as such and done all the same: to stop is the side that harms less. */
    void require(UUID person, WithdrawConsent said) {
        if (!said.alone() && said.free() == null)
            throw FREEDOM_NOT_SAID.because("Somebody else was there: say in free whether it was the person's own wish");
        if (said.asked() == WithdrawConsent.Asked.GUARDIAN) suspicion.requireHeard(person, said.guardian());
        else if (said.guardian() != null) throw INVALID_INPUT.because("guardian goes with asked GUARDIAN");
    }
}
