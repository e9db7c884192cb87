package org.punte.referrals.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.punte.messaging.Outbox;
import org.punte.referrals.referral.Companions;
import org.punte.referrals.sheet.ReferralSheet;

/** Gives alarms: each kind once in the life of a referral, or once after each move where it can recur. */
@ApplicationScoped
public class Alarms {
    private final AlarmRepository given;
    private final Outbox outbox;
    private final Companions companions;

    Alarms(AlarmRepository given, Outbox outbox, Companions companions) {
        this.given = given;
        this.outbox = outbox;
        this.companions = companions;
    }

    /** Runs as the receiver where it gives up its desk or closes, else as the sender: the database takes no other. Nothing is said twice. */
    public void give(AlarmKind kind, ReferralSheet referral, Instant at) {
        int round = kind.recurs ? referral.version() : 0;
        if (given.put(kind, referral, round, at)) outbox.publish(new ReferralAlarm(kind, referral));
    }

    /** Runs as either side, of whom one has just let somebody go. {@code gone}: how many of the party have left by now; {@code all}: who was in it. */
    public void parted(ReferralSheet referral, int gone, List<UUID> all, Instant at) {
        var kind = AlarmKind.PARTY_PARTED;
        if (given.put(kind, referral, gone, at)) outbox.publish(new ReferralAlarm(kind, referral, gone, all));
    }

    /** Oldest first. That its party has parted is not said to whom somebody in it is hidden. */
    List<AlarmView> of(ReferralSheet referral) {
        var said = given.of(referral.id());
        if (companions.areShown(referral)) return said;
        return said.stream()
                .filter(alarm -> alarm.kind() != AlarmKind.PARTY_PARTED)
                .toList();
    }
}
