package org.punte.identity.disclosure;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.person.PersonHandover;
import org.punte.identity.person.PersonWorkflow;
import org.punte.web.caller.Acting;

/** The receiver's own record of somebody it accepted. Runs as the receiver. */
@ApplicationScoped
@Transactional(MANDATORY)
class ReceiverRecords {
    private final PersonWorkflow persons;
    private final PersonHandover handover;
    private final Acting acting;

    ReceiverRecords(PersonWorkflow persons, PersonHandover handover, Acting acting) {
        this.persons = persons;
        this.handover = handover;
        this.acting = acting;
    }

    UUID open(ReferralEvents.Accepted accepted) {
        return acting.as(accepted.receiver(), () -> persons.openEmpty(accepted.workers()));
    }

    void join(Grant grant, List<UUID> workers, @Nullable UUID by) {
        acting.as(grant.receiver, () -> handover.join(grant.receiverPerson, workers, by));
    }
}
