package org.punte.identity.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.tag.Tagged;

/** Where a person stands ({@code state} is absent before the first decision), what may follow, and all decisions, newest first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatusView(
        UUID id,
        @Nullable IdentificationState state,
        Set<IdentificationState> allowed,
        List<DecisionView> decisions,
        int version)
        implements Tagged {
    static StatusView of(UUID person, @Nullable PersonStatus status, List<DecisionView> decisions) {
        var state = status == null ? null : status.state;
        return new StatusView(
                person, state, IdentificationState.after(state), decisions, status == null ? 0 : status.version);
    }

    @Override
    public String toString() {
        return "StatusView[sealed]";
    }
}
