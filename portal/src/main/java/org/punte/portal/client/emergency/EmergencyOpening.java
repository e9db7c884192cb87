package org.punte.portal.client.emergency;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a worker opened what keeps somebody safe. A guardian agency is not told why and about whom. */
public record EmergencyOpening(
        UUID id,
        UUID agency,
        @Nullable String pseudonym,
        UUID openedBy,
        @Nullable String reason,
        Instant openedAt,
        Instant until,
        State state) {
    /** What a supervisor said to it. */
    public enum State {
        OPEN,
        CONFIRMED,
        STOPPED,
        @JsonEnumDefaultValue
        OTHER;
    }

    /** A supervisor has yet to look. */
    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isStopped() {
        return state == State.STOPPED;
    }
}
