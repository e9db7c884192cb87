package org.punte.identity.rule;

/** What the amounts of a deadline count. */
public enum DeadlineUnit {
    HOURS,
    /** Of the calendar. */
    DAYS,
    /** Of the agency's calendar. */
    WORKING_DAYS,
    MONTHS,
    YEARS,
    /** Of another deadline. */
    PERCENT,
    /** Gross minimum salaries: no time, a ceiling. */
    MINIMUM_SALARIES,
    /** A month and a day of it, each year. */
    ANNUAL_DATE,
    /** A year, a month and a day. */
    FIXED_DATE
}
