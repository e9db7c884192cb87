package org.punte.referrals.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.punte.referrals.agency.AgencyHeard;
import org.punte.referrals.agency.AgencyStatus;
import org.punte.referrals.deadline.Deadlines;
import org.punte.web.caller.Acting;

/**
 * What a suspended agency has sent and nobody has answered is frozen until it is back: nobody may take it on, so nobody is
 * reminded, and nobody is late.
 */
@ApplicationScoped
class SenderFreeze {
    private final ClockRepository clocks;
    private final Deadlines deadlines;
    private final Acting acting;

    SenderFreeze(ClockRepository clocks, Deadlines deadlines, Acting acting) {
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.acting = acting;
    }

    void heard(@Observes AgencyHeard heard) {
        var now = deadlines.now();
        acting.as(heard.agency(), () -> {
            if (heard.status() == AgencyStatus.SUSPENDED) clocks.freeze(heard.agency(), now);
            else clocks.thaw(heard.agency(), now);
        });
    }
}
