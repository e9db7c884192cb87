package org.punte.portal.client.staff;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A domain of work addresses; two people decide which are good. */
public record MailDomain(
        UUID id,
        @Nullable UUID agency,
        String domain,
        State state,
        @Nullable UUID proposedBy,
        @Nullable Instant proposedAt) {
    /** Whether addresses of this domain are good. */
    public enum State {
        PROPOSED,
        ALLOWED,
        LEAVING,
        REMOVED,
        @JsonEnumDefaultValue
        OTHER;
    }

    /** Waits for a second person. */
    public boolean isOpen() {
        return state == State.PROPOSED || state == State.LEAVING;
    }

    /** Removing it waits. */
    public boolean isLeaving() {
        return state == State.LEAVING;
    }

    public boolean isAllowed() {
        return state == State.ALLOWED;
    }
}
