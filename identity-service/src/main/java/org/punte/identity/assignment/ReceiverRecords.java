package org.punte.identity.assignment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.person.PersonHandover;
import org.punte.identity.person.PersonWorkflow;
import org.punte.web.caller.Acting;

/** A receiver's own record of somebody it accepted, and who works with it. Runs as the receiver, whoever acts. */
@ApplicationScoped
@Transactional(MANDATORY)
public class ReceiverRecords {
    private final PersonWorkflow persons;
    private final PersonHandover handover;
    private final Acting acting;

    ReceiverRecords(PersonWorkflow persons, PersonHandover handover, Acting acting) {
        this.persons = persons;
        this.handover = handover;
        this.acting = acting;
    }

    /** Whether the record of a person of the acting owner is one to practise on. */
    public boolean isPractice(UUID person) {
        return persons.isPractice(person);
    }

    /** An empty one for {@code person} of the acting owner, as much a child, and practice; answers its id. */
    public UUID open(UUID person, UUID receiver, UUID referral, List<UUID> workers) {
        var child = persons.isChild(person);
        var practice = persons.isPractice(person);
        return acting.as(receiver, () -> persons.openEmpty(referral, workers, child, practice));
    }

    /** Somebody works with it no longer. */
    public void leave(UUID receiver, UUID person, UUID worker) {
        acting.as(receiver, () -> handover.release(person, worker));
    }

    /** The referral names these now: whoever it named before, and nobody assigned otherwise, works with it no longer. */
    public void name(UUID receiver, UUID person, UUID referral, List<UUID> workers, @Nullable UUID by) {
        acting.as(receiver, () -> handover.name(person, referral, workers, by));
    }
}
