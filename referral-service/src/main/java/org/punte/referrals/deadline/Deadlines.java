package org.punte.referrals.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.punte.referrals.agency.Agencies;
import org.punte.referrals.agency.WorkingCalendar;
import org.punte.referrals.need.Urgency;

/** Sets the clocks of a referral: real time where it is pressing, the receiver's working days where it is not. */
@ApplicationScoped
public class Deadlines {
    private final DeadlineConfig config;
    private final Agencies agencies;
    private final Clock clock;

    Deadlines(DeadlineConfig config, Agencies agencies, Clock clock) {
        this.config = config;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** For a referral that is sent now. */
    public Due from(Urgency urgency, UUID receiver) {
        var now = now();
        return switch (urgency) {
            case EMERGENCY -> new Due(now, now.plus(config.emergencyAnswer()), now.plus(config.emergencyStart()));
            case URGENT -> new Due(now, now.plus(config.urgentAnswer()), now.plus(config.urgentStart()));
            case NORMAL -> normal(now, agencies.known(receiver).calendar());
        };
    }

    /** No finer than it is shown: what is answered now and what is read later are the same. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The day it is where the agency is. */
    public LocalDate todayAt(UUID agency) {
        return clock.instant().atZone(agencies.known(agency).calendar().zone()).toLocalDate();
    }

    private Due normal(Instant now, WorkingCalendar calendar) {
        var start = now.atZone(calendar.zone()).plusDays(config.normalStartDays());
        return new Due(now, calendar.after(now, config.normalAnswerWorkingDays()), start.toInstant());
    }
}
