package org.punte.referrals.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.punte.referrals.clock.ClockRepository.Due;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.referral.ReferralUpkeep;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.web.caller.Acting;

/** Looks at due clocks: each in a transaction of its own, as the sender. What is cut off in between has not happened. */
@ApplicationScoped
@Transactional
class Ringing {
    private final ClockRepository clocks;
    private final ReferralUpkeep referrals;
    private final Saying saying;
    private final Deadlines deadlines;
    private final Acting acting;

    Ringing(ClockRepository clocks, ReferralUpkeep referrals, Saying saying, Deadlines deadlines, Acting acting) {
        this.clocks = clocks;
        this.referrals = referrals;
        this.saying = saying;
        this.deadlines = deadlines;
        this.acting = acting;
    }

    List<Due> due(int most) {
        return clocks.due(deadlines.now(), most);
    }

    /** Passed over while somebody moves the referral, or another replica looks at it. */
    void look(Due due) {
        acting.as(due.agency(), () -> referrals.holdFree(due.id()).ifPresent(this::look));
    }

    /** One that cannot be looked at must not keep the others waiting. */
    void putOff(Due due, Instant until) {
        acting.as(due.agency(), () -> clocks.lookAgain(due.id(), until));
    }

    private void look(ReferralSheet referral) {
        // the referral is held: whoever looked before has committed, and what was due then is not due now
        var clock = clocks.findById(referral.id());
        var now = deadlines.now();
        if (clock == null || !RunningClock.isDue(clock.dueAt, now)) return;
        saying.say(clock, referral, now);
    }
}
