package org.punte.portal.client.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who still works here: asked of administrators every 90 days. */
public record Review(@Nullable LocalDate dueOn, @Nullable List<Asked> items) {
    /** One account about which the question is. */
    public record Asked(
            UUID account,
            String name,
            @Nullable List<Role> roles,
            @Nullable LocalDate lastSeenOn,
            @Nullable Instant confirmedAt,
            boolean due) {}

    /** An account whose agency cannot decide alone: its last desk or supervisor. */
    public record Escalation(
            UUID id,
            UUID agency,
            UUID account,
            String name,
            @Nullable List<Role> roles,
            @Nullable Instant since,
            @Nullable BlockReason why,
            @Nullable LocalDate lastSeenOn) {}

    public List<Asked> asked() {
        return items == null ? List.of() : items;
    }
}
