package org.punte.referrals.hours;

import java.time.DayOfWeek;

/** A day as it stands in hours. */
public enum Weekday {
    MON,
    TUE,
    WED,
    THU,
    FRI,
    SAT,
    SUN;

    static Weekday of(DayOfWeek day) {
        return values()[day.ordinal()];
    }
}
