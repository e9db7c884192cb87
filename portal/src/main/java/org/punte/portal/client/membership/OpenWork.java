package org.punte.portal.client.membership;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much an agency still holds, by service; counts only. */
public record OpenWork(
        int total, @Nullable Integer deciders, @Nullable List<Count> items) {
    /** Nobody is left who could decide. */
    public boolean isUndecided() {
        return deciders != null && deciders == 0;
    }

    /** What one service last told. */
    public record Count(
            String service,
            WorkKind kind,
            int open,
            @Nullable Instant countedAt) {}

    public List<Count> counts() {
        return items == null ? List.of() : items;
    }
}
