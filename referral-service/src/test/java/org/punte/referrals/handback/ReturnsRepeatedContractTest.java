package org.punte.referrals.handback;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.EventEnvelope;
import org.punte.testing.EventContract;

class ReturnsRepeatedContractTest {
    private static final Instant TIME = Instant.parse("2026-03-03T21:15:00Z");
    private static final UUID AGENCY = UUID.fromString("0195f0a0-0000-7000-8000-0000000000a2");
    private static final UUID ACCOUNT = UUID.fromString("0195f0a0-0000-7000-8000-0000000000b1");

    @Test
    void a_repetition_is_its_published_example() {
        var event = new ReturnsRepeated(ACCOUNT, AGENCY, 2);
        var id = UUID.nameUUIDFromBytes(event.type().getBytes());

        var envelope = EventEnvelope.of(id, "/punte/referral-service", TIME, ACCOUNT, AGENCY, event);

        EventContract.holds(event.type(), envelope.write());
    }
}
