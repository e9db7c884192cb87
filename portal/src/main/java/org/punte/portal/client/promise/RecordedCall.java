package org.punte.portal.client.promise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A call that the sender wrote down. */
public record RecordedCall(
        String number, Instant calledAt, @Nullable String answeredBy) {
    /** Holds words: never printed. */
    @Override
    public String toString() {
        return "RecordedCall";
    }
}
