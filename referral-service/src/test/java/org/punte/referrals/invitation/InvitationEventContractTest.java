package org.punte.referrals.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.punte.messaging.EventEnvelope;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.testing.EventContract;

class InvitationEventContractTest {
    private static final Instant TIME = Instant.parse("2026-03-03T21:15:00Z");
    private static final UUID ID = UUID.fromString("0195f0a0-0000-7000-8000-000000000301");
    private static final UUID CALL = UUID.fromString("0195f0a0-0000-7000-8000-000000000302");
    private static final UUID REFERRAL = UUID.fromString("0195f0a0-0000-7000-8000-000000000101");
    private static final UUID SENDER = UUID.fromString("0195f0a0-0000-7000-8000-0000000000a1");
    private static final UUID RECEIVER = UUID.fromString("0195f0a0-0000-7000-8000-0000000000a2");
    private static final UUID AUTHOR = UUID.fromString("0195f0a0-0000-7000-8000-0000000000b1");
    private static final UUID WORKER = UUID.fromString("0195f0a0-0000-7000-8000-0000000000b2");

    static Stream<InvitationEvent> events() {
        return Stream.of(
                new InvitationEvent.Asked(ID, 0, SENDER, RECEIVER, AUTHOR, ServiceCode.ACC_SHELTER, Urgency.EMERGENCY),
                new InvitationEvent.Offered(
                        ID, 1, SENDER, RECEIVER, AUTHOR, Urgency.EMERGENCY, CALL, TIME.plusSeconds(1800)),
                new InvitationEvent.Declined(
                        ID, 1, SENDER, RECEIVER, AUTHOR, Urgency.EMERGENCY, CALL, "CANNOT_TAKE", false),
                new InvitationEvent.Confirmed(ID, 2, SENDER, RECEIVER, WORKER, List.of(WORKER), REFERRAL),
                new InvitationEvent.NotNeeded(ID, 2, SENDER, RECEIVER),
                new InvitationEvent.Lapsed(ID, 2, SENDER, RECEIVER, AUTHOR, Urgency.EMERGENCY, CALL, WORKER));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_is_its_published_example(InvitationEvent event) {
        var bySender = event instanceof InvitationEvent.Asked;
        var byWorker = event instanceof InvitationEvent.Offered || event instanceof InvitationEvent.Declined;
        var actor = bySender ? AUTHOR : byWorker ? WORKER : null;
        var id = UUID.nameUUIDFromBytes(event.type().getBytes());

        var envelope =
                EventEnvelope.of(id, "/punte/referral-service", TIME, actor, bySender ? SENDER : RECEIVER, event);

        EventContract.holds(event.type(), envelope.write());
    }

    @Test
    void there_is_an_example_of_every_event() {
        assertThat(events().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(InvitationEvent.class.getPermittedSubclasses()));
    }
}
