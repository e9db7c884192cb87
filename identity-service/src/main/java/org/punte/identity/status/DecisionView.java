package org.punte.identity.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.punte.identity.grid.Outcome;
import org.punte.web.tag.Tagged;

/** A decision with what stood behind it; {@code outcome} is what the sheet said, {@code differs} whether that was something else. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IdentificationDecisionView")
record DecisionView(
        UUID id,
        UUID person,
        IdentificationState state,
        IdentificationDecision.Standing standing,
        UUID recordedBy,
        Instant recordedAt,
        @Nullable UUID sheet,
        @Nullable Outcome outcome,
        boolean differs,
        RecordDecision grounds,
        @Nullable UUID answeredBy,
        @Nullable Instant answeredAt,
        int version)
        implements Tagged {
    static DecisionView of(IdentificationDecision d, RecordDecision grounds) {
        return new DecisionView(
                d.id,
                d.person,
                d.state,
                d.standing,
                d.recordedBy,
                d.recordedAt,
                d.sheet,
                d.outcome,
                d.outcome != null && DecisionRules.differs(d.state, d.outcome),
                grounds,
                d.answeredBy,
                d.answeredAt,
                d.version);
    }

    @Override
    public String toString() {
        return "DecisionView[sealed]";
    }
}
