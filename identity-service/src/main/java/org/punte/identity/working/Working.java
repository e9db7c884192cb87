package org.punte.identity.working;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.punte.messaging.Outbox;

/** Tells who works with a person, in the transaction that changes it. Runs as the person's agency. */
@ApplicationScoped
@Transactional(MANDATORY)
public class Working {
    private final WorkingRepository working;
    private final Outbox outbox;

    Working(WorkingRepository working, Outbox outbox) {
        this.working = working;
        this.outbox = outbox;
    }

    /** A record begins with these workers. */
    public void begins(UUID person, UUID agency, Collection<UUID> workers) {
        outbox.publish(
                new WorkersChanged(person, 0, agency, workers.stream().sorted().toList()));
    }

    /** Those who stand written at this moment. */
    public List<UUID> now(UUID person) {
        return working.of(person);
    }

    /** They are others now: those who stand written. */
    public void changed(UUID person, UUID agency) {
        // counted first: whoever changes them at the same moment waits, and tells all of it
        var version = working.next(person, agency);
        outbox.publish(new WorkersChanged(person, version, agency, working.of(person)));
    }

    /** The record goes, where {@code goes} says so: nobody works with the person any more. False, and nothing told, where it stays. */
    public boolean ends(UUID person, UUID agency, BooleanSupplier goes) {
        var version = working.next(person, agency);
        if (!goes.getAsBoolean()) return false;
        outbox.publish(new WorkersChanged(person, version, agency, List.of()));
        return true;
    }

    /** Of those who come after {@code last}, at most so many. */
    List<UUID> tellAgain(UUID agency, UUID last, int most) {
        var chunk = working.after(agency, last, most);
        chunk.forEach(outbox::publish);
        return chunk.stream().map(WorkersChanged::subject).toList();
    }
}
