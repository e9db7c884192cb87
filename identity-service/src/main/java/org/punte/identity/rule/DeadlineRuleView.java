package org.punte.identity.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.tag.Tagged;

/** One version of a deadline; {@code verified} once somebody held it against the source. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadlineRuleView(
        UUID id,
        String name,
        int version,
        List<Integer> amounts,
        DeadlineUnit unit,
        String source,
        boolean verified,
        LocalDate since,
        @Nullable String reason,
        @Nullable UUID changedBy,
        Instant changedAt)
        implements Tagged {
    static DeadlineRuleView of(DeadlineRule r) {
        return new DeadlineRuleView(
                r.id,
                r.name,
                r.version,
                List.of(r.amounts),
                r.unit,
                r.source,
                r.verified,
                r.since,
                r.reason,
                r.changedBy,
                r.changedAt);
    }
}
