package org.punte.referrals.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.agency.Agencies;
import org.punte.referrals.agency.AgencyStatus;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.ReferralMoved;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.sheet.ReferralSheet;

/** The moments of a clock, from rules, settings and the calendars of the two agencies. */
@ApplicationScoped
class CalendarTimes implements Times {
    private final Deadlines deadlines;
    private final Agencies agencies;
    private final OwnSystems systems;
    private final ClockConfig config;

    CalendarTimes(Deadlines deadlines, Agencies agencies, OwnSystems systems, ClockConfig config) {
        this.deadlines = deadlines;
        this.agencies = agencies;
        this.systems = systems;
        this.config = config;
    }

    /** All moments of a referral that is sent now. */
    RunningClock begun(ReferralMoved sent) {
        var now = sent.at();
        var clock = new RunningClock(sent.id(), sent.sender(), sent.receiver());
        clock.answerBy = sent.answerBy();
        clock.remindAt = deadlines.reminder(sent.urgency(), sent.receiver(), now, sent.answerBy());
        clock.escalateAt = sent.answerBy();
        clock.expireAt = deadlines.expiry(sent.urgency(), sent.receiver(), sent.answerBy());
        clock.startAt = sent.startBy();
        clock.candidateAt = sent.urgency() == Urgency.EMERGENCY ? now.plus(config.emergencySilence()) : null;
        clock.systemAt = systemAt(sent.urgency(), sent.receiver(), now);
        clock.dueAt = clock.firstOfAnswer(now, false);
        return clock;
    }

    @Override
    public Instant own(ReferralSheet referral, Instant now) {
        // of the present wait or pause: each move empties the days of the one before
        var day = deadlines.ownDay(referral);
        return day == null ? now.plus(Duration.ofDays(config.undatedDays())) : day;
    }

    @Override
    public boolean isFrozen(UUID sender) {
        return agencies.known(sender).status() == AgencyStatus.SUSPENDED;
    }

    @Override
    public Instant expiry(Urgency urgency, UUID receiver, Instant heard) {
        return deadlines.expiry(urgency, receiver, heard);
    }

    @Override
    public Instant resumed(Urgency urgency, UUID receiver, Instant moment, Instant paused, Instant until) {
        return deadlines.resumed(urgency, receiver, moment, paused, until);
    }

    /** When the receiver is reminded that it has not confirmed a cancellation. */
    Instant confirmation(ReferralMoved cancelled) {
        return deadlines.confirmation(cancelled.at());
    }

    private @Nullable Instant systemAt(Urgency urgency, UUID receiver, Instant now) {
        return urgency != Urgency.NORMAL && systems.has(receiver) ? now.plus(config.systemSilence()) : null;
    }
}
