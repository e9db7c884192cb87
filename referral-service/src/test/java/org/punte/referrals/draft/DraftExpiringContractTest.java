package org.punte.referrals.draft;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.EventEnvelope;
import org.punte.testing.EventContract;

class DraftExpiringContractTest {
    private static final Instant TIME = Instant.parse("2026-03-03T21:15:00Z");
    private static final UUID AGENCY = UUID.fromString("0195f0a0-0000-7000-8000-0000000000a1");
    private static final UUID ACCOUNT = UUID.fromString("0195f0a0-0000-7000-8000-0000000000b1");
    private static final UUID REFERRAL = UUID.fromString("0195f0a0-0000-7000-8000-000000000101");

    @Test
    void a_notice_is_its_published_example() {
        var event = new DraftExpiring(REFERRAL, 2, AGENCY, ACCOUNT, TIME.plusSeconds(259_200));
        var id = UUID.nameUUIDFromBytes(event.type().getBytes());

        var envelope = EventEnvelope.of(id, "/punte/referral-service", TIME, null, AGENCY, event);

        EventContract.holds(event.type(), envelope.write());
    }
}
