package org.punte.referrals.callclock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.punte.messaging.EventEnvelope;
import org.punte.referrals.need.Urgency;
import org.punte.testing.EventContract;

class CallEventContractTest {
    private static final Instant TIME = Instant.parse("2026-03-03T21:15:00Z");
    private static final UUID CALL = UUID.fromString("0195f0a0-0000-7000-8000-000000000302");
    private static final UUID SENDER = UUID.fromString("0195f0a0-0000-7000-8000-0000000000a1");
    private static final UUID AUTHOR = UUID.fromString("0195f0a0-0000-7000-8000-0000000000b1");

    static Stream<CallEvent> events() {
        return Stream.of(
                new CallEvent.Closed(CALL, 2, SENDER, AUTHOR, Urgency.EMERGENCY, CallEvent.Why.LAPSED),
                new CallEvent.Silent(CALL, 1, SENDER, AUTHOR, Urgency.EMERGENCY));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_is_its_published_example(CallEvent event) {
        var id = UUID.nameUUIDFromBytes(event.type().getBytes());

        EventContract.holds(
                event.type(),
                EventEnvelope.of(id, "/punte/referral-service", TIME, null, SENDER, event)
                        .write());
    }

    @Test
    void there_is_an_example_of_every_event() {
        assertThat(events().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(CallEvent.class.getPermittedSubclasses()));
    }
}
