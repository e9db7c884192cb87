package org.punte.referrals.release;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A quarter of a year, from midnight to midnight of the network's zone. */
record Quarter(int year, int number) {
    /** Where the network is at home; the counting function of the database has the same. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Bucharest");

    private static final int MONTHS = 3;

    Instant end() {
        return LocalDate.of(year, number * MONTHS - 2, 1)
                .plusMonths(MONTHS)
                .atStartOfDay(ZONE)
                .toInstant();
    }
}
