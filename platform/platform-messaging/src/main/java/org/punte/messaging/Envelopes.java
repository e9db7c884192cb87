package org.punte.messaging;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.punte.web.caller.Caller;

/** Puts an event into its envelope: who did it, for whom, when. */
@Singleton
class Envelopes {
    private final String source;
    private final Caller caller;
    private final Clock clock;

    Envelopes(@ConfigProperty(name = "quarkus.application.name") String service, Caller caller, Clock clock) {
        this.source = "/punte/" + service;
        this.caller = caller;
        this.clock = clock;
    }

    EventEnvelope of(DomainEvent event) {
        return EventEnvelope.of(
                newId(),
                source,
                clock.instant(),
                caller.knownAccount().orElse(null),
                caller.knownAgency().orElse(null),
                event);
    }

    /** Version 7, so that the inboxes that remember it grow at one end. */
    private static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
