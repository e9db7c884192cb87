package org.punte.identity.calendar;

/** A day of the week as calendars write it. */
public enum Weekday {
    MON,
    TUE,
    WED,
    THU,
    FRI,
    SAT,
    SUN
}
