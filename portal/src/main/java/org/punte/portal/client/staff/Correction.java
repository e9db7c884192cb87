package org.punte.portal.client.staff;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.AgencyKind;

/** What an agency was known by, and what it is to be known by; network administrators of two agencies decide. */
public record Correction(
        UUID id,
        UUID agency,
        Face before,
        Face after,
        String reason,
        State state,
        UUID proposedFrom,
        @Nullable Instant proposedAt,
        @Nullable UUID decidedFrom,
        @Nullable Instant decidedAt) {
    /** What everybody reads of an agency. */
    public record Face(
            String name, AgencyKind kind, @Nullable String county) {}

    /** Whether it counts. */
    public enum State {
        PROPOSED,
        APPROVED,
        REFUSED,
        @JsonEnumDefaultValue
        OTHER;
    }

    /** Waits for a second person. */
    public boolean isOpen() {
        return state == State.PROPOSED;
    }

    public boolean isApproved() {
        return state == State.APPROVED;
    }

    /** Whether somebody of {@code home} can be the second person. */
    public boolean isForSomebodyOf(UUID home) {
        return isOpen() && !home.equals(proposedFrom) && !home.equals(agency);
    }
}
