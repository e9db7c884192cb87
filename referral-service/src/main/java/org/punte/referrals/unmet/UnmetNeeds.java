package org.punte.referrals.unmet;

import static org.punte.referrals.life.ReferralStatus.DECLINED;
import static org.punte.referrals.life.ReferralStatus.EXPIRED;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.punte.messaging.Outbox;
import org.punte.referrals.clock.CameBack;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.referral.ReferralUpkeep;
import org.punte.referrals.sheet.ReferralSheet;

/** Follows what comes back: when a second agency could not help, a supervisor of the sender hears of it, once for each need. */
@ApplicationScoped
@Transactional
public class UnmetNeeds {
    private final UnmetRepository needs;
    private final ReferralUpkeep referrals;
    private final Deadlines deadlines;
    private final UnmetConfig config;
    private final Outbox outbox;

    UnmetNeeds(
            UnmetRepository needs, ReferralUpkeep referrals, Deadlines deadlines, UnmetConfig config, Outbox outbox) {
        this.needs = needs;
        this.referrals = referrals;
        this.deadlines = deadlines;
        this.config = config;
        this.outbox = outbox;
    }

    /** As the sender, in the transaction of the look that found it. */
    void cameBack(@Observes CameBack back) {
        var need = back.referral();
        var since = back.at().minus(config.within());
        var asked = referrals.askedFor(need, since);
        if (isMet(asked) || comeBackFrom(asked) < config.agencies()) return;
        if (!needs.remember(need, since, back.at())) return;
        needs.count(need, deadlines.todayAt(need.sender()));
        outbox.publish(new NeedUnmet(need));
        Log.infof("The need behind referral %s is not met", need.id());
    }

    /** How often which need was not met, of what the acting agency sent; both days count. */
    public List<UnmetCount> of(UUID sender, LocalDate from, LocalDate to) {
        return needs.counts(sender, from, to);
    }

    private static boolean isMet(List<ReferralSheet> asked) {
        return asked.stream().anyMatch(referral -> referral.status().isTakenOn());
    }

    private static long comeBackFrom(List<ReferralSheet> asked) {
        return asked.stream()
                .filter(referral -> referral.status() == DECLINED || referral.status() == EXPIRED)
                .map(ReferralSheet::receiver)
                .distinct()
                .count();
    }
}
