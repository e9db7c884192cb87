package org.punte.referrals.clock;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import org.punte.referrals.alarm.Alarms;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.referral.ReferralUpkeep;
import org.punte.referrals.sheet.ReferralSheet;

/** What follows from a look, in its transaction: alarms, an expiry, or that somebody hears what came back. */
@ApplicationScoped
class Saying {
    private final Alarms alarms;
    private final ReferralUpkeep referrals;
    private final CalendarTimes times;
    private final Event<CameBack> back;
    private final Event<WentOn> on;

    Saying(Alarms alarms, ReferralUpkeep referrals, CalendarTimes times, Event<CameBack> back, Event<WentOn> on) {
        this.alarms = alarms;
        this.referrals = referrals;
        this.times = times;
        this.back = back;
        this.on = on;
    }

    void say(RunningClock clock, ReferralSheet referral, Instant now) {
        var found = Look.at(clock, referral, times, now);
        found.alarms().forEach(kind -> alarms.give(kind, referral, now));
        if (found.expired()) {
            referrals.expire(referral.id());
            Log.infof("Referral %s expired", referral.id());
        }
        if (found.thawed()) {
            var question = referral.status() == ReferralStatus.INFORMATION_REQUESTED ? clock.ownAt : null;
            referrals.thaw(referral.id(), clock.answerBy, question);
            on.fire(new WentOn(referral.id()));
        }
        if (found.wentOn()) {
            referrals.goOn(referral.id(), clock.answerBy);
            on.fire(new WentOn(referral.id()));
        }
        if (found.back()) back.fire(new CameBack(referral, now));
    }
}
