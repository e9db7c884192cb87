package org.punte.referrals.news;

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
import org.punte.referrals.life.CancelReason;
import org.punte.referrals.life.ErrorReason;
import org.punte.referrals.life.ExpiryReason;
import org.punte.referrals.life.NonDeliveryReason;
import org.punte.referrals.life.Outcome;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.life.ReferralType;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.testing.EventContract;

class ReferralEventContractTest {
    private static final Instant TIME = Instant.parse("2026-03-03T21:15:00Z");
    private static final UUID ID = UUID.fromString("0195f0a0-0000-7000-8000-000000000101");
    private static final UUID SENDER = UUID.fromString("0195f0a0-0000-7000-8000-0000000000a1");
    private static final UUID RECEIVER = UUID.fromString("0195f0a0-0000-7000-8000-0000000000a2");
    private static final UUID THIRD = UUID.fromString("0195f0a0-0000-7000-8000-0000000000a3");
    private static final UUID AUTHOR = UUID.fromString("0195f0a0-0000-7000-8000-0000000000b1");
    private static final UUID COLLEAGUE = UUID.fromString("0195f0a0-0000-7000-8000-0000000000b4");
    private static final UUID WORKER = UUID.fromString("0195f0a0-0000-7000-8000-0000000000b2");
    private static final UUID PERSON = UUID.fromString("3f0c0d5e-6a0e-4b52-9f0e-0000000000c1");
    private static final UUID CONSENT = UUID.fromString("3f0c0d5e-6a0e-4b52-9f0e-0000000000d1");
    private static final UUID PARTY = UUID.fromString("3f0c0d5e-6a0e-4b52-9f0e-000000000401");
    private static final UUID CASE_FILE = UUID.fromString("3f0c0d5e-6a0e-4b52-9f0e-0000000000e1");

    static Stream<ReferralEvent> events() {
        return Stream.of(moves(), calls(), ends()).flatMap(group -> group);
    }

    private static Stream<ReferralEvent> ends() {
        return Stream.of(
                new CourseEvent.Completed(
                        ID,
                        4,
                        SENDER,
                        RECEIVER,
                        CONSENT,
                        PERSON,
                        AUTHOR,
                        Outcome.SERVICE_FULLY,
                        false,
                        List.of(WORKER)),
                new CourseEvent.NotDelivered(
                        ID,
                        4,
                        SENDER,
                        RECEIVER,
                        AUTHOR,
                        CONSENT,
                        PERSON,
                        List.of(WORKER),
                        NonDeliveryReason.NO_SHOW,
                        false));
    }

    private static Stream<ReferralEvent> calls() {
        return Stream.of(
                new SenderEvent.Promised(ID, 1, SENDER, RECEIVER, AUTHOR, Urgency.EMERGENCY, TIME.minusSeconds(300)),
                new AnswerEvent.PromiseDenied(ID, 2, SENDER, RECEIVER, AUTHOR, Urgency.EMERGENCY));
    }

    private static Stream<ReferralEvent> moves() {
        return Stream.of(
                sent(),
                new AnswerEvent.Acknowledged(ID, 1, SENDER, RECEIVER, AUTHOR),
                new AnswerEvent.Accepted(
                        ID,
                        2,
                        SENDER,
                        RECEIVER,
                        CONSENT,
                        PERSON,
                        CASE_FILE,
                        List.of(WORKER),
                        AUTHOR,
                        ReferralType.REFERRAL),
                new AnswerEvent.Declined(ID, 2, SENDER, RECEIVER, AUTHOR, Urgency.EMERGENCY, "CANNOT_TAKE"),
                new CourseEvent.Started(ID, 3, SENDER, RECEIVER, AUTHOR),
                new SenderEvent.Cancelled(
                        ID, 3, SENDER, RECEIVER, CONSENT, AUTHOR, List.of(WORKER), CancelReason.PLACED_ELSEWHERE),
                new UpkeepEvent.ConsentWithdrawn(ID, 3, SENDER, RECEIVER, CONSENT, AUTHOR, List.of(WORKER)),
                new UpkeepEvent.Expired(ID, 1, SENDER, RECEIVER, CONSENT, AUTHOR, ExpiryReason.AGENCY_CLOSED),
                new CourseEvent.WorkersChanged(ID, 4, SENDER, RECEIVER, CONSENT, AUTHOR, List.of(WORKER)),
                new AnswerEvent.InformationRequested(ID, 2, SENDER, RECEIVER, AUTHOR, TIME.plusSeconds(14_400)),
                new SenderEvent.InformationGiven(ID, 3, SENDER, RECEIVER, AUTHOR, TIME.plusSeconds(90_000)),
                new AnswerEvent.Waitlisted(ID, 2, SENDER, RECEIVER, AUTHOR, Urgency.EMERGENCY),
                new AnswerEvent.Redirected(ID, 2, SENDER, RECEIVER, AUTHOR, Urgency.EMERGENCY, THIRD),
                new AnswerEvent.AnswerUndone(
                        ID, 3, SENDER, RECEIVER, AUTHOR, Urgency.EMERGENCY, ReferralStatus.ACCEPTED),
                new CourseEvent.Held(ID, 4, SENDER, RECEIVER, AUTHOR),
                new CourseEvent.Resumed(ID, 5, SENDER, RECEIVER, AUTHOR, true),
                new CourseEvent.Returned(
                        ID, 3, SENDER, RECEIVER, AUTHOR, CONSENT, PERSON, List.of(WORKER), "CANNOT_TAKE"),
                new AnswerEvent.CancellationConfirmed(ID, 4, SENDER, RECEIVER, AUTHOR),
                new SenderEvent.EnteredInError(
                        ID, 4, SENDER, RECEIVER, AUTHOR, CONSENT, PERSON, List.of(WORKER), ErrorReason.WRONG_PERSON));
    }

    /** As a member of a party; alone it names none. */
    private static SenderEvent.Sent sent() {
        return new SenderEvent.Sent(
                ID,
                0,
                SENDER,
                RECEIVER,
                CONSENT,
                PERSON,
                CASE_FILE,
                ServiceCode.ACC_SHELTER,
                Urgency.URGENT,
                TIME.plusSeconds(86_400),
                AUTHOR,
                COLLEAGUE,
                ReferralType.REFERRAL,
                PARTY);
    }

    /** The consumers' tests read the same files. */
    @ParameterizedTest
    @MethodSource("events")
    void every_event_is_its_published_example(ReferralEvent event) {
        var byNobody = event instanceof UpkeepEvent;
        var bySender = event instanceof SenderEvent || event instanceof UpkeepEvent.ConsentWithdrawn;
        var actor = byNobody ? null : bySender ? AUTHOR : WORKER;
        var id = UUID.nameUUIDFromBytes(event.type().getBytes());

        var envelope =
                EventEnvelope.of(id, "/punte/referral-service", TIME, actor, bySender ? SENDER : RECEIVER, event);

        EventContract.holds(event.type(), envelope.write());
    }

    @Test
    void there_is_an_example_of_every_event() {
        var shown = events().map(Object::getClass);

        var all = Arrays.stream(ReferralEvent.class.getPermittedSubclasses())
                .flatMap(group -> Arrays.stream(group.getPermittedSubclasses()));
        assertThat(shown).containsExactlyInAnyOrderElementsOf(all.toList());
    }
}
