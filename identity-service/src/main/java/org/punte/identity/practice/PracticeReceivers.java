package org.punte.identity.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.person.PersonWorkflow;
import org.punte.identity.receiver.ReceiverRule;
import org.punte.web.caller.Caller;

/**
 * Where one of the two agencies is on probation only a practice record is told of, and a practice record nowhere else: nobody
 * who waits for help is sent into a sandbox, and nobody helps a record.
 */
@ApplicationScoped
class PracticeReceivers implements ReceiverRule {
    private final AgencyDirectory agencies;
    private final PersonWorkflow persons;
    private final Caller caller;

    PracticeReceivers(AgencyDirectory agencies, PersonWorkflow persons, Caller caller) {
        this.agencies = agencies;
        this.persons = persons;
        this.caller = caller;
    }

    @Override
    public boolean excludes(UUID person, UUID receiver) {
        var sandbox = isOnProbation(receiver) || isOnProbation(caller.agency());
        return persons.isPractice(person) != sandbox;
    }

    private boolean isOnProbation(UUID agency) {
        return agencies.find(agency).filter(AgencyDirectory.Listed::onProbation).isPresent();
    }
}
