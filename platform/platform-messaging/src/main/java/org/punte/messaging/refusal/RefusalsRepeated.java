package org.punte.messaging.refusal;

import java.util.UUID;
import org.punte.messaging.DomainEvent;

/** An account of {@code agency} was refused again and again. {@code version} is the day since 1970, so that several processes tell one fact. */
record RefusalsRepeated(UUID subject, UUID agency, int version) implements DomainEvent {
    @Override
    public String type() {
        return "refusals.repeated.v1";
    }
}
