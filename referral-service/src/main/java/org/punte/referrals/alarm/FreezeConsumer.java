package org.punte.referrals.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.UUID;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.referrals.agency.AgencyHeard;
import org.punte.referrals.agency.AgencyStatus;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.referral.ReferralUpkeep;
import org.punte.web.caller.Acting;

/** When nobody is at a desk any more, the senders of its open emergencies hear of it at once. */
@ApplicationScoped
class FreezeConsumer implements EventHandler {
    /** Only the members we read. An older event does not say whether somebody else was awake. */
    record Frozen(UUID agency, boolean desk, boolean lastAwake) {}

    private final ReferralUpkeep referrals;
    private final Alarms alarms;
    private final Deadlines deadlines;
    private final Acting acting;

    FreezeConsumer(ReferralUpkeep referrals, Alarms alarms, Deadlines deadlines, Acting acting) {
        this.referrals = referrals;
        this.alarms = alarms;
        this.deadlines = deadlines;
        this.acting = acting;
    }

    @Override
    public String name() {
        return "alarm-freeze";
    }

    @Override
    public Set<String> types() {
        return Set.of("account.frozen.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        var frozen = event.data(Frozen.class);
        if (frozen.lastAwake()) deskGone(frozen.agency());
    }

    /** Nobody of a suspended agency answers anything. One that closes sends everything back itself. */
    void heard(@Observes AgencyHeard heard) {
        if (heard.status() == AgencyStatus.SUSPENDED) deskGone(heard.agency());
    }

    private void deskGone(UUID agency) {
        acting.as(
                agency,
                () -> referrals
                        .unansweredEmergencies(agency)
                        .forEach(referral -> alarms.give(AlarmKind.DESK_GONE, referral, deadlines.now())));
    }
}
