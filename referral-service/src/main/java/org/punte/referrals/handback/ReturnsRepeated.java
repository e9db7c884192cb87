package org.punte.referrals.handback;

import java.util.UUID;
import org.punte.messaging.DomainEvent;

/** A worker of {@code agency} has again given back whom it had taken on; {@code version} is the how-manieth time it was. */
record ReturnsRepeated(UUID subject, UUID agency, int version) implements DomainEvent {
    @Override
    public String type() {
        return "returns.repeated.v1";
    }
}
