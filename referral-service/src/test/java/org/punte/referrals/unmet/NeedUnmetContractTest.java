package org.punte.referrals.unmet;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.punte.messaging.DomainEvent;
import org.punte.messaging.EventEnvelope;
import org.punte.referrals.need.Urgency;
import org.punte.testing.EventContract;

class NeedUnmetContractTest {
    private static final Instant TIME = Instant.parse("2026-03-03T22:15:00Z");
    private static final UUID SENDER = UUID.fromString("0195f0a0-0000-7000-8000-0000000000a1");
    private static final UUID AUTHOR = UUID.fromString("0195f0a0-0000-7000-8000-0000000000b1");
    private static final UUID PERSON = UUID.fromString("3f0c0d5e-6a0e-4b52-9f0e-0000000000c1");

    @ParameterizedTest
    @CsvSource({"false, 0195f0a0-0000-7000-8000-000000000101", "true, 0195f0a0-0000-7000-8000-000000000302"})
    void a_need_that_nobody_met_is_its_published_example(boolean ofCall, UUID last) {
        holds(new NeedUnmet(ofCall, last, 2, SENDER, AUTHOR, PERSON, Urgency.EMERGENCY));
    }

    @Test
    void that_it_is_not_true_any_more_is_its_published_example() {
        holds(new NeedUndone(UUID.fromString("0195f0a0-0000-7000-8000-000000000101"), 2, SENDER));
    }

    private static void holds(DomainEvent told) {
        var id = UUID.nameUUIDFromBytes(told.type().getBytes());

        EventContract.holds(
                told.type(),
                EventEnvelope.of(id, "/punte/referral-service", TIME, null, SENDER, told)
                        .write());
    }
}
