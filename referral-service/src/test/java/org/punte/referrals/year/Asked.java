package org.punte.referrals.year;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One question, by when it was to be answered, and when it was. */
record Asked(Instant at, Instant due, @Nullable Instant answered) {
    /** The receiver's time stood until then: never longer than the sender had. */
    Instant stoppedUntil() {
        return answered == null || answered.isAfter(due) ? due : answered;
    }

    boolean isStoppedAt(Instant moment) {
        return !moment.isBefore(at) && moment.isBefore(stoppedUntil());
    }
}
