package org.punte.identity.date;

/** How well a date is known. */
public enum Precision {
    /** The day. */
    EXACT,
    /** The month of {@code from}. */
    MONTH,
    /** The year of {@code from}. */
    YEAR,
    /** How old somebody was: of a birth on the day {@code from}, of anything else when it happened. */
    AGE_AT,
    /** Some day from {@code from} to {@code to}. */
    RANGE
}
