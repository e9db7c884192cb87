package org.punte.identity.working;

import java.util.List;
import java.util.UUID;
import org.punte.messaging.DomainEvent;

/** Who works with a person of {@code agency} from now on; nobody, if the list is empty. {@code version} counts the changes. */
record WorkersChanged(UUID subject, int version, UUID agency, List<UUID> workers) implements DomainEvent {
    @Override
    public String type() {
        return "person.workers-changed.v1";
    }
}
