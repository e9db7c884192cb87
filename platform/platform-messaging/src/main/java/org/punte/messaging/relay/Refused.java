package org.punte.messaging.relay;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The subjects whose next event Kafka did not take. They are passed over for a while, with all that follows on them: what is never
 * taken must not fill the rounds of the others. In an outage so each round probes with others, until all have had their turn.
 */
@Singleton
class Refused {
    /** More of them are no single events any more: then it begins with the oldest again. */
    private static final int MOST = 2_000;

    private final RelayConfig config;
    private final Set<UUID> subjects = new HashSet<>();
    private long since;
    private boolean outage;

    Refused(RelayConfig config) {
        this.config = config;
    }

    /** Whom this round leaves out. As soon as others get through, everybody is tried again after the longest pause. */
    Set<UUID> passedOver() {
        boolean due = System.nanoTime() - since >= config.longestPause().toNanos();
        if (due && !outage || subjects.size() > MOST) subjects.clear();
        return Set.copyOf(subjects);
    }

    /** Nobody else has anything to send: all of them may try again. False where there are none. */
    boolean forget() {
        boolean any = !subjects.isEmpty();
        subjects.clear();
        return any;
    }

    /** What became of a round. */
    void note(List<Recorded> batch, Collection<Long> acknowledged) {
        if (batch.isEmpty()) return;
        outage = acknowledged.isEmpty();
        if (subjects.isEmpty()) since = System.nanoTime();
        batch.stream()
                .filter(row -> !acknowledged.contains(row.position()))
                .map(Recorded::subject)
                .forEach(subjects::add);
    }

    boolean any() {
        return !subjects.isEmpty();
    }
}
