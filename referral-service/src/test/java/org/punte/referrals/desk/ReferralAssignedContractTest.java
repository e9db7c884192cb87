package org.punte.referrals.desk;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.EventEnvelope;
import org.punte.referrals.need.Urgency;
import org.punte.testing.EventContract;

class ReferralAssignedContractTest {
    private static final Instant TIME = Instant.parse("2026-03-03T21:15:00Z");
    private static final UUID AGENCY = UUID.fromString("0195f0a0-0000-7000-8000-0000000000a2");
    private static final UUID LEAD = UUID.fromString("0195f0a0-0000-7000-8000-0000000000b3");
    private static final UUID ACCOUNT = UUID.fromString("0195f0a0-0000-7000-8000-0000000000b2");
    private static final UUID REFERRAL = UUID.fromString("0195f0a0-0000-7000-8000-000000000101");

    @Test
    void an_assignment_is_its_published_example() {
        var event = new ReferralAssigned(REFERRAL, 2, AGENCY, ACCOUNT, Urgency.URGENT);
        var id = UUID.nameUUIDFromBytes(event.type().getBytes());

        var envelope = EventEnvelope.of(id, "/punte/referral-service", TIME, LEAD, AGENCY, event);

        EventContract.holds(event.type(), envelope.write());
    }
}
