package org.punte.referrals.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.punte.referrals.agency.WorkingCalendar;

/** One version of a deadline as identity-service keeps it: amounts in a unit. */
record Rule(int version, List<Integer> amounts, Unit unit) {
    /** What the amounts count. */
    enum Unit {
        /** Real time. */
        HOURS,
        /** Of the calendar: the same time of day. */
        DAYS,
        /** Of the agency's calendar. */
        WORKING_DAYS,
        /** Of another deadline: no time of its own. */
        PERCENT
    }

    /** The moment so much later, where the calendar is. */
    Instant after(Instant start, WorkingCalendar calendar) {
        int amount = amounts.get(0);
        return switch (unit) {
            case HOURS -> start.plus(Duration.ofHours(amount));
            case DAYS -> start.atZone(calendar.zone()).plusDays(amount).toInstant();
            case WORKING_DAYS -> calendar.after(start, amount);
            case PERCENT -> throw new IllegalStateException("A share is no time");
        };
    }

    /** The first share of another deadline, in per cent. */
    int share() {
        return amounts.get(0);
    }
}
