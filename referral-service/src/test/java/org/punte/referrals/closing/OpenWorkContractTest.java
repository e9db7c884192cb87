package org.punte.referrals.closing;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.EventEnvelope;
import org.punte.testing.EventContract;

class OpenWorkContractTest {
    private static final UUID AGENCY = UUID.fromString("0195f0a0-0000-7000-8000-0000000000a2");

    @Test
    void a_count_is_its_published_example() {
        var event = new OpenWorkCounted(AGENCY, 4, OpenWorkKind.REFERRAL_RECEIVED, 3);
        var id = UUID.nameUUIDFromBytes(event.type().getBytes());

        var envelope = EventEnvelope.of(
                id, "/punte/referral-service", Instant.parse("2026-03-03T21:15:00Z"), null, AGENCY, event);

        EventContract.holds(event.type(), envelope.write());
    }
}
