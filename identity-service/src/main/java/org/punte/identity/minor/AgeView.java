package org.punte.identity.minor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.punte.identity.age.AgeSettled.Cause;
import org.punte.identity.date.FuzzyDate;
import org.punte.identity.person.AgeBasis;
import org.punte.web.tag.Tagged;

/** How a person is treated, and the history of it, newest first. */
record AgeView(UUID id, boolean treatedAsChild, List<Decision> decisions, int version) implements Tagged {
    /** One step. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AgeDecision")
    record Decision(
            UUID id,
            Cause cause,
            @Nullable AgeBasis basis,
            boolean treatedAsChild,
            @Nullable UUID decidedBy,
            Instant decidedAt,
            @Nullable FuzzyDate birth,
            @Nullable String reason) {
        /** Holds free text: never printed. */
        @Override
        public String toString() {
            return "Decision[%s]".formatted(id);
        }
    }
}
