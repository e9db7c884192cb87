package org.punte.referrals.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.punte.messaging.Outbox;
import org.punte.referrals.sheet.ReferralSheet;

/** Gives alarms: each kind once in the life of a referral, or once after each move where it can recur. */
@ApplicationScoped
public class Alarms {
    private final AlarmRepository given;
    private final Outbox outbox;

    Alarms(AlarmRepository given, Outbox outbox) {
        this.given = given;
        this.outbox = outbox;
    }

    /** Runs as one of the two agencies. Nothing is said twice, whoever asks. */
    public void give(AlarmKind kind, ReferralSheet referral, Instant at) {
        if (given.put(kind, referral, at)) outbox.publish(new ReferralAlarm(kind, referral));
    }

    /** Oldest first. */
    List<AlarmView> of(UUID referral) {
        return given.of(referral);
    }
}
