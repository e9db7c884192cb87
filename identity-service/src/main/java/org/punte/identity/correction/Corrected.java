package org.punte.identity.correction;

import java.util.UUID;
import org.punte.messaging.DomainEvent;

/** What the network calls an agency was corrected: its administrators hear of it, once. {@code agency.changed.v1} says how. */
record Corrected(UUID subject, int version) implements DomainEvent {
    @Override
    public String type() {
        return "agency.corrected.v1";
    }
}
