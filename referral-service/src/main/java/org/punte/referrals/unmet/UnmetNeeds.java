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
import org.punte.referrals.need.Urgency;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.referrals.unmet.Tried.Noes;

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

    /** As the sender, in the transaction of the look that found it. */
    void cameBack(@Observes CameBack back) {
        follow(Need.of(back.referral()), back.at());
    }

    /** As the sender, in the transaction that ends it. */
    void callEnded(@Observes CallSheet.Ended ended) {
        follow(Need.of(ended.call()), ended.at());
    }

    /** How often which need was not met, of what the acting agency sent; both days count. */
    public List<UnmetCount> of(UUID sender, LocalDate from, LocalDate to) {
        return needs.counts(sender, from, to);
    }

    /** What may still be taken back is told in an emergency, and never counted. */
    private void follow(Need need, Instant at) {
        var since = at.minus(config.within());
        needs.hold(need);
        var noes = tried.of(need, since, at);
        if (noes.isMet()) return;
        boolean stands = noes.standing() >= config.agencies();
        boolean urges = need.urgency() == Urgency.EMERGENCY && noes.given() >= config.agencies();
        if (stands || urges) tell(need, noes, since, at);
        if (stands && needs.settle(need)) needs.count(need, deadlines.todayAt(need.sender()));
    }

    /** As the sender, in the transaction that takes a no back. Where the others are still enough, what was told stays true. */
    void takenBack(ReferralSheet referral, Instant at) {
        var need = Need.of(referral);
        needs.hold(need);
        if (tried.of(need, at.minus(config.within()), at).given() >= config.agencies()) return;
        needs.takeBack(need).ifPresent(outbox::publish);
    }

    private void tell(Need need, Noes noes, Instant since, Instant at) {
        needs.forget(need, since, noes.anew());
        if (!needs.remember(need, noes.letGo(), at)) return;
        outbox.publish(new NeedUnmet(need));
        Log.infof("The need behind %s is not met", need.last());
    }
}
