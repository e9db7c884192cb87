package org.punte.referrals.transferrequest;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.EventEnvelope;
import org.punte.testing.EventContract;

class TransferRequestedContractTest {
    private static final UUID ID = UUID.fromString("0195f0a0-0000-7000-8000-000000000301");
    private static final UUID REFERRAL = UUID.fromString("0195f0a0-0000-7000-8000-000000000101");
    private static final UUID OWNER = UUID.fromString("0195f0a0-0000-7000-8000-0000000000a1");
    private static final UUID AUTHOR = UUID.fromString("0195f0a0-0000-7000-8000-0000000000b1");

    @Test
    void a_request_is_its_published_example() {
        var event = new TransferRequested(ID, 0, OWNER, REFERRAL, AUTHOR);
        var id = UUID.nameUUIDFromBytes(event.type().getBytes());

        var envelope = EventEnvelope.of(
                id, "/punte/referral-service", Instant.parse("2026-03-03T21:15:00Z"), null, OWNER, event);

        EventContract.holds(event.type(), envelope.write());
    }
}
