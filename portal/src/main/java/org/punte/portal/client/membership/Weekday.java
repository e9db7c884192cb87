package org.punte.portal.client.membership;

/** A day of the week as calendars write it. */
public enum Weekday {
    MON,
    TUE,
    WED,
    THU,
    FRI,
    SAT,
    SUN;
}
