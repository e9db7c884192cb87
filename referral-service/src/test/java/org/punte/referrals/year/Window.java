package org.punte.referrals.year;

import java.time.Instant;

/** When something is due: at the earliest, and at the latest. Mostly the same moment; not where it ends with a working day or begins with the next. */
record Window(Instant from, Instant to) {
    static final Window NEVER = at(Instant.MAX);

    static Window at(Instant moment) {
        return new Window(moment, moment);
    }
}
