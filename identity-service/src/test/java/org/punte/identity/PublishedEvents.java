package org.punte.identity;

import java.time.Instant;
import java.util.UUID;
import org.punte.messaging.DomainEvent;
import org.punte.messaging.EventEnvelope;
import org.punte.testing.EventContract;

/** Fixed ids and one fixed moment, so that an example never changes by itself. */
public final class PublishedEvents {
    public static final UUID SUBJECT = id(1);
    public static final UUID REFERRAL = id(2);
    public static final UUID CONSENT = id(3);
    public static final UUID PERSON = id(4);
    public static final UUID RECEIVER_PERSON = id(5);
    public static final UUID OWNER = id(6);
    public static final UUID RECEIVER = id(7);
    public static final UUID WORKER = id(8);
    public static final Instant NOW = Instant.parse("2026-11-23T10:15:30.123456Z");

    private PublishedEvents() {}

    /** The event is the published example, envelope and all. */
    public static void holds(DomainEvent event) {
        EventContract.holds(
                event.type(), EventEnvelope.of(id(9), "/punte/identity-service", NOW, WORKER, OWNER, event));
    }

    private static UUID id(int last) {
        return UUID.fromString("00000000-0000-7000-8000-0000000000%02d".formatted(last + 10));
    }
}
