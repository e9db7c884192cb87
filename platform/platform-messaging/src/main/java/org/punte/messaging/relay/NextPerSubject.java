package org.punte.messaging.relay;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Which of the unsent rows may go now: of each subject only the earliest, and only when it is settled. So an event is
 * never overtaken, neither when the send before it fails nor when a transaction that began earlier publishes later.
 */
final class NextPerSubject {
    private NextPerSubject() {}

    static List<Recorded> of(List<Recorded> unsentByPosition) {
        Set<UUID> seen = new HashSet<>();
        return unsentByPosition.stream()
                .filter(row -> seen.add(row.subject()))
                .filter(Recorded::settled)
                .toList();
    }
}
