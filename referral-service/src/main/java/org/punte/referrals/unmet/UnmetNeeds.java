package org.punte.referrals.unmet;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.punte.messaging.Outbox;
import org.punte.referrals.call.CallSheet;
import org.punte.referrals.clock.CameBack;
import org.punte.referrals.deadline.Deadlines;

/** Follows what comes back: when a second agency could not help, a supervisor of the sender hears of it, once for each need. */
@ApplicationScoped
@Transactional
public class UnmetNeeds {
    private final UnmetRepository needs;
    private final Tried tried;
    private final Deadlines deadlines;
    private final UnmetConfig config;
    private final Outbox outbox;

    UnmetNeeds(UnmetRepository needs, Tried tried, Deadlines deadlines, UnmetConfig config, Outbox outbox) {
        this.needs = needs;
        this.tried = tried;
        this.deadlines = deadlines;
        this.config = config;
        this.outbox = outbox;
    }

    /** As the sender, in the transaction of the look that found it. What may still be taken back is told, and not counted. */
    void cameBack(@Observes CameBack back) {
        follow(Need.of(back.referral()), back.at(), back.isSettled());
    }

    /** As the sender, in the transaction that ends it: nobody takes that back. */
    void callEnded(@Observes CallSheet.Ended ended) {
        follow(Need.of(ended.call()), ended.at(), true);
    }

    /** How often which need was not met, of what the acting agency sent; both days count. */
    public List<UnmetCount> of(UUID sender, LocalDate from, LocalDate to) {
        return needs.counts(sender, from, to);
    }

    private void follow(Need need, Instant at, boolean settled) {
        var since = at.minus(config.within());
        needs.hold(need);
        if (!tried.inVain(need, since, config.agencies())) return;
        if (needs.remember(need, since, at)) {
            outbox.publish(new NeedUnmet(need));
            Log.infof("The need behind %s is not met", need.last());
        }
        if (settled && needs.settle(need)) needs.count(need, deadlines.todayAt(need.sender()));
    }
}
