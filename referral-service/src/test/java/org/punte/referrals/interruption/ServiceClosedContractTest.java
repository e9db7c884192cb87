package org.punte.referrals.interruption;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.EventEnvelope;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.testing.EventContract;

class ServiceClosedContractTest {
    private static final Instant TIME = Instant.parse("2026-03-03T21:15:00Z");
    private static final UUID REFERRAL = UUID.fromString("0195f0a0-0000-7000-8000-000000000101");
    private static final UUID SENDER = UUID.fromString("0195f0a0-0000-7000-8000-0000000000a1");
    private static final UUID RECEIVER = UUID.fromString("0195f0a0-0000-7000-8000-0000000000a2");
    private static final UUID AUTHOR = UUID.fromString("0195f0a0-0000-7000-8000-0000000000b1");
    private static final UUID ADMIN = UUID.fromString("0195f0a0-0000-7000-8000-0000000000b3");

    @Test
    void a_closed_service_is_its_published_example() {
        var row = new InterruptedView(REFERRAL, SENDER, RECEIVER, ServiceCode.ACC_SHELTER, TIME);
        var event = new ServiceClosed(row, AUTHOR, Urgency.EMERGENCY);
        var id = UUID.nameUUIDFromBytes(event.type().getBytes());

        EventContract.holds(
                event.type(),
                EventEnvelope.of(id, "/punte/referral-service", TIME, ADMIN, RECEIVER, event)
                        .write());
    }
}
