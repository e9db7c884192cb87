package org.punte.referrals.alarm;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.punte.messaging.EventEnvelope;
import org.punte.referrals.need.Urgency;
import org.punte.testing.EventContract;

class AlarmContractTest {
    private static final Instant TIME = Instant.parse("2026-03-03T22:15:00Z");
    private static final UUID ID = UUID.fromString("0195f0a0-0000-7000-8000-000000000101");
    private static final UUID OTHER = UUID.fromString("0195f0a0-0000-7000-8000-000000000102");
    private static final UUID SENDER = UUID.fromString("0195f0a0-0000-7000-8000-0000000000a1");
    private static final UUID RECEIVER = UUID.fromString("0195f0a0-0000-7000-8000-0000000000a2");
    private static final UUID AUTHOR = UUID.fromString("0195f0a0-0000-7000-8000-0000000000b1");
    private static final UUID WORKER = UUID.fromString("0195f0a0-0000-7000-8000-0000000000b2");

    /** The consumers' tests read the same files. */
    @ParameterizedTest
    @EnumSource(AlarmKind.class)
    void every_alarm_is_its_published_example(AlarmKind kind) {
        var taken = EnumSet.of(
                        AlarmKind.START_OVERDUE,
                        AlarmKind.HOLD_DUE,
                        AlarmKind.CANCELLATION_UNSEEN,
                        AlarmKind.RECEIVER_CLOSING,
                        AlarmKind.PARTY_PARTED)
                .contains(kind);
        var alarm = new ReferralAlarm(
                kind,
                ID,
                1,
                SENDER,
                RECEIVER,
                AUTHOR,
                Urgency.EMERGENCY,
                taken ? List.of(WORKER) : List.of(),
                kind == AlarmKind.PARTY_PARTED ? List.of(ID, OTHER) : null);
        var id = UUID.nameUUIDFromBytes(alarm.type().getBytes());

        EventContract.holds(
                alarm.type(),
                EventEnvelope.of(id, "/punte/referral-service", TIME, null, SENDER, alarm)
                        .write());
    }
}
