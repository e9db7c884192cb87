package org.punte.referrals.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.referrals.agency.AgencyHeard;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.referral.ReferralUpkeep;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.web.caller.Acting;

/** When nobody is at a desk any more, or will not be for long, the senders of what lies there hear of it at once. */
@ApplicationScoped
class FreezeConsumer implements EventHandler {
    private static final String LOST = "account.desk-lost.v1";

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
        return Set.of("account.frozen.v1", LOST);
    }

    @Override
    public void on(ReceivedEvent event) {
        var frozen = event.data(Frozen.class);
        if (frozen.lastAwake() || event.is(LOST)) give(AlarmKind.DESK_GONE, frozen.agency(), this::emergencies);
    }

    /** Nobody of a suspended agency answers anything. One that closes sends back itself what it has not answered. */
    void heard(@Observes AgencyHeard heard) {
        switch (heard.status()) {
            case SUSPENDED -> give(AlarmKind.DESK_GONE, heard.agency(), referrals::unanswered);
            case CLOSING -> give(AlarmKind.RECEIVER_CLOSING, heard.agency(), referrals::inHand);
            case PROBATION, ACTIVE, DEACTIVATED -> {}
        }
    }

    /** What is not pressing may wait for another desk to wake. */
    private List<ReferralSheet> emergencies(UUID agency) {
        return referrals.unanswered(agency).stream()
                .filter(referral -> referral.urgency() == Urgency.EMERGENCY)
                .toList();
    }

    private void give(AlarmKind kind, UUID agency, Function<UUID, List<ReferralSheet>> which) {
        acting.as(agency, () -> which.apply(agency).forEach(referral -> alarms.give(kind, referral, deadlines.now())));
    }
}
