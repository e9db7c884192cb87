package org.punte.local.http;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Calendar days of the demo's country. */
public final class Days {
    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Bucharest"));

    private Days() {}

    /** As JSON carries it. */
    public static String ahead(int days) {
        return LocalDate.now(CLOCK).plusDays(days).toString();
    }
}
