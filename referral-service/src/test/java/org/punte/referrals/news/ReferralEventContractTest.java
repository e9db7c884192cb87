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
import org.punte.referrals.life.ExpiryReason;
import org.punte.referrals.life.Outcome;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.news.ReferralEvent.Accepted;
import org.punte.referrals.news.ReferralEvent.Acknowledged;
import org.punte.referrals.news.ReferralEvent.Cancelled;
import org.punte.referrals.news.ReferralEvent.Completed;
import org.punte.referrals.news.ReferralEvent.ConsentWithdrawn;
import org.punte.referrals.news.ReferralEvent.Declined;
import org.punte.referrals.news.ReferralEvent.Expired;
import org.punte.referrals.news.ReferralEvent.Sent;
import org.punte.referrals.news.ReferralEvent.Started;
import org.punte.referrals.news.ReferralEvent.WorkersChanged;
import org.punte.testing.EventContract;

class ReferralEventContractTest {
    private static final Instant TIME = Instant.parse("2026-03-03T21:15:00Z");
    private static final UUID ID = UUID.fromString("0195f0a0-0000-7000-8000-000000000101");
    private static final UUID SENDER = UUID.fromString("0195f0a0-0000-7000-8000-0000000000a1");
    private static final UUID RECEIVER = UUID.fromString("0195f0a0-0000-7000-8000-0000000000a2");
    private static final UUID AUTHOR = UUID.fromString("0195f0a0-0000-7000-8000-0000000000b1");
    private static final UUID WORKER = UUID.fromString("0195f0a0-0000-7000-8000-0000000000b2");
    private static final UUID PERSON = UUID.fromString("3f0c0d5e-6a0e-4b52-9f0e-0000000000c1");
    private static final UUID CONSENT = UUID.fromString("3f0c0d5e-6a0e-4b52-9f0e-0000000000d1");
    private static final UUID CASE_FILE = UUID.fromString("3f0c0d5e-6a0e-4b52-9f0e-0000000000e1");

    static Stream<ReferralEvent> events() {
        return Stream.of(
                new Sent(
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
                        AUTHOR),
                new Acknowledged(ID, 1, SENDER, RECEIVER, AUTHOR),
                new Accepted(ID, 2, SENDER, RECEIVER, CONSENT, PERSON, CASE_FILE, List.of(WORKER), AUTHOR),
                new Declined(ID, 2, SENDER, RECEIVER, AUTHOR, "CANNOT_TAKE"),
                new Started(ID, 3, SENDER, RECEIVER, AUTHOR),
                new Completed(ID, 4, SENDER, RECEIVER, CONSENT, AUTHOR, Outcome.SERVICE_FULLY, List.of(WORKER)),
                new Cancelled(ID, 3, SENDER, RECEIVER, CONSENT, AUTHOR, List.of(WORKER), CancelReason.PLACED_ELSEWHERE),
                new ConsentWithdrawn(ID, 3, SENDER, RECEIVER, CONSENT, AUTHOR, List.of(WORKER)),
                new Expired(ID, 1, SENDER, RECEIVER, CONSENT, AUTHOR, ExpiryReason.AGENCY_CLOSED),
                new WorkersChanged(ID, 4, SENDER, RECEIVER, CONSENT, AUTHOR, List.of(WORKER)));
    }

    /** The consumers' tests read the same files. */
    @ParameterizedTest
    @MethodSource("events")
    void every_event_is_its_published_example(ReferralEvent event) {
        var bySender = event instanceof Sent || event instanceof Cancelled || event instanceof ConsentWithdrawn;
        var byNobody = event instanceof ConsentWithdrawn || event instanceof Expired;
        var actor = byNobody ? null : bySender ? AUTHOR : WORKER;
        var id = UUID.nameUUIDFromBytes(event.type().getBytes());

        var envelope =
                EventEnvelope.of(id, "/punte/referral-service", TIME, actor, bySender ? SENDER : RECEIVER, event);

        EventContract.holds(event.type(), envelope.write());
    }

    @Test
    void there_is_an_example_of_every_event() {
        var shown = events().map(Object::getClass);

        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(ReferralEvent.class.getPermittedSubclasses()));
    }
}
