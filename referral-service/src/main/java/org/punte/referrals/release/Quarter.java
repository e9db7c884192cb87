package org.punte.referrals.release;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A quarter of a year, from midnight to midnight of the network's zone. */
record Quarter(int year, int number) {
    /** Where the network is at home; the counting function of the database has the same. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Bucharest");

    /**
     * What was sent on the last day could be answered and begun by then: so long after its end it is counted, and what is told of it is what was so
     * then, whenever somebody counts. The function has the same.
     */
    private static final Duration SETTLES = Duration.ofDays(14);

    private static final int MONTHS = 3;

    Instant settled() {
        return end().plus(SETTLES);
    }

    private Instant end() {
        return LocalDate.of(year, number * MONTHS - 2, 1)
                .plusMonths(MONTHS)
                .atStartOfDay(ZONE)
                .toInstant();
    }
}
