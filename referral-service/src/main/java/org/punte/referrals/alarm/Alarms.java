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

    /** Runs as the receiver where it gives up its desk or closes, else as the sender: the database takes no other. Nothing is said twice. */
    public void give(AlarmKind kind, ReferralSheet referral, Instant at) {
        if (given.put(kind, referral, at)) outbox.publish(new ReferralAlarm(kind, referral));
    }

    /** Oldest first. */
    List<AlarmView> of(UUID referral) {
        return given.of(referral);
    }
}
