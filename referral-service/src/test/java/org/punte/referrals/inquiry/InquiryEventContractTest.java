package org.punte.referrals.inquiry;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.punte.messaging.EventEnvelope;
import org.punte.referrals.need.ServiceCode;
import org.punte.testing.EventContract;

class InquiryEventContractTest {
    private static final UUID ID = UUID.fromString("0195f0a0-0000-7000-8000-000000000201");
    private static final UUID SENDER = UUID.fromString("0195f0a0-0000-7000-8000-0000000000a1");
    private static final UUID RECEIVER = UUID.fromString("0195f0a0-0000-7000-8000-0000000000a2");
    private static final UUID AUTHOR = UUID.fromString("0195f0a0-0000-7000-8000-0000000000b1");
    private static final UUID WORKER = UUID.fromString("0195f0a0-0000-7000-8000-0000000000b2");

    static Stream<InquiryEvent> events() {
        return Stream.of(
                new InquiryEvent.Asked(ID, 0, SENDER, RECEIVER, AUTHOR, ServiceCode.ACC_EMERG),
                new InquiryEvent.Answered(
                        ID, 1, SENDER, RECEIVER, AUTHOR, ServiceCode.ACC_EMERG, CapacityAnswer.HAS_CAPACITY));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_is_its_published_example(InquiryEvent event) {
        var asked = event instanceof InquiryEvent.Asked;
        var id = UUID.nameUUIDFromBytes(event.type().getBytes());
        var at = Instant.parse("2026-03-03T21:15:00Z");

        var envelope = EventEnvelope.of(
                id, "/punte/referral-service", at, asked ? AUTHOR : WORKER, asked ? SENDER : RECEIVER, event);

        EventContract.holds(event.type(), envelope.write());
    }
}
