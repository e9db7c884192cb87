package org.punte.referrals.year;

import java.time.Duration;
import java.time.Instant;

/** When something is due: at the earliest, and at the latest. Mostly the same moment. */
record Window(Instant from, Instant to) {
    static final Window NEVER = at(Instant.MAX);

    static Window at(Instant moment) {
        return new Window(moment, moment);
    }

    /** What ends with a working day and what begins with the next are the same working time. */
    boolean isOneMoment() {
        return from.equals(to);
    }

    Window later(Duration atLeast, Duration atMost) {
        return new Window(from.plus(atLeast), to.plus(atMost));
    }

    /** From the first of both until the last of both. */
    Window with(Window other) {
        return new Window(Straight.sooner(from, other.from), Straight.later(to, other.to));
    }
}
