package org.punte.identity.emergency;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.tag.Tagged;

/** An opening, for the worker and the supervisors. A guardian agency sees who and when, not why and about whom. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EmergencyView(
        UUID id,
        UUID agency,
        @Nullable UUID person,
        @Nullable String pseudonym,
        UUID openedBy,
        @Nullable String reason,
        Instant openedAt,
        Instant until,
        EmergencyState state,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        int version)
        implements Tagged {
    static EmergencyView of(EmergencyOpening o, @Nullable String pseudonym, @Nullable String reason) {
        return new EmergencyView(
                o.id,
                o.agency,
                pseudonym == null ? null : o.person,
                pseudonym,
                o.openedBy,
                reason,
                o.openedAt,
                o.until,
                o.state,
                o.decidedBy,
                o.decidedAt,
                o.version);
    }

    /** The reason may name somebody: never printed. */
    @Override
    public String toString() {
        return "EmergencyView[%s]".formatted(id);
    }
}
