package org.punte.referrals.partysending;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.EventEnvelope;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.testing.EventContract;

class PartyEventContractTest {
    private static final Instant TIME = Instant.parse("2026-03-03T21:15:00Z");
    private static final UUID SENDER = UUID.fromString("0195f0a0-0000-7000-8000-0000000000a1");
    private static final UUID RECEIVER = UUID.fromString("0195f0a0-0000-7000-8000-0000000000a2");
    private static final UUID AUTHOR = UUID.fromString("0195f0a0-0000-7000-8000-0000000000b1");
    private static final UUID PARTY = UUID.fromString("3f0c0d5e-6a0e-4b52-9f0e-000000000401");
    private static final List<UUID> REFERRALS = List.of(
            UUID.fromString("0195f0a0-0000-7000-8000-000000000101"),
            UUID.fromString("0195f0a0-0000-7000-8000-000000000102"));

    @Test
    void a_party_is_told_as_its_published_example() {
        var event = new PartySent(
                PARTY,
                SENDER,
                RECEIVER,
                AUTHOR,
                ServiceCode.ACC_SHELTER,
                Urgency.URGENT,
                TIME.plusSeconds(86_400),
                REFERRALS);
        var id = UUID.nameUUIDFromBytes(event.type().getBytes());

        var envelope = EventEnvelope.of(id, "/punte/referral-service", TIME, AUTHOR, SENDER, event);

        EventContract.holds(event.type(), envelope.write());
    }
}
