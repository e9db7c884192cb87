package org.punte.referrals.conflict;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.EventEnvelope;
import org.punte.testing.EventContract;

class ConflictContractTest {
    private static final UUID ID = UUID.fromString("0195f0a0-0000-7000-8000-000000000201");
    private static final UUID REFERRAL = UUID.fromString("0195f0a0-0000-7000-8000-000000000101");
    private static final UUID OTHER = UUID.fromString("0195f0a0-0000-7000-8000-000000000102");
    private static final UUID SENDER = UUID.fromString("0195f0a0-0000-7000-8000-0000000000a1");
    private static final UUID PERSON = UUID.fromString("3f0c0d5e-6a0e-4b52-9f0e-0000000000c1");
    private static final UUID RECEIVER = UUID.fromString("0195f0a0-0000-7000-8000-0000000000a2");
    private static final UUID WORKER = UUID.fromString("0195f0a0-0000-7000-8000-0000000000b2");

    private static final UUID LEAD = UUID.fromString("0195f0a0-0000-7000-8000-0000000000b3");

    @Test
    void a_declaration_is_its_published_example() {
        var all = List.of(REFERRAL, OTHER);

        holds(new ConflictEvent.Declared(ID, REFERRAL, SENDER, PERSON, RECEIVER, WORKER, all), WORKER);
    }

    @Test
    void its_lifting_is_its_published_example() {
        holds(new ConflictEvent.Lifted(ID, 1, REFERRAL, RECEIVER, WORKER), LEAD);
    }

    private static void holds(ConflictEvent event, UUID actor) {
        var id = UUID.nameUUIDFromBytes(event.type().getBytes());

        var envelope = EventEnvelope.of(
                id, "/punte/referral-service", Instant.parse("2026-03-03T21:15:00Z"), actor, RECEIVER, event);

        EventContract.holds(event.type(), envelope.write());
    }
}
