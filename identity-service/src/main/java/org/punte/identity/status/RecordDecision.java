package org.punte.identity.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.code.Answer;
import org.punte.identity.code.Coded;

/**
 * A decision, with all that stands behind it. Sealed as it came.
 *
 * @param heard the agency was told of an authority's decision: it stands in the history and moves nothing
 * @param whyDifferent needed where the decision is not what the grid says
 * @param instead what the situation is, of {@code NOT_INDICATED}
 * @param anonymousStatistics of somebody who declines: whether one row without a name may be counted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecordDecision(
        @NotNull IdentificationState state,
        @Nullable Boolean heard,
        @Nullable @Size(max = 20_000) String reasons,
        @Nullable UUID sheet,
        @Nullable @Size(max = 4_000) String whyDifferent,
        @Nullable @Coded("deciding-body") String body,
        @Nullable @Size(max = 200) String bodyName,
        @Nullable @Size(max = 200) String reference,
        @Nullable LocalDate decidedOn,
        @Nullable @Coded("other-situation") String instead,
        @Nullable Answer anonymousStatistics) {
    boolean isHeard() {
        return Boolean.TRUE.equals(heard);
    }

    @Override
    public String toString() {
        return "RecordDecision[%s]".formatted(state);
    }
}
