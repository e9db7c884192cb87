package org.punte.portal.client.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of the desk; the first one also counts. */
public record DeskPage(
        List<DeskItem> items,
        @Nullable String next,
        @Nullable Counts counts) {
    /** How many items each way of looking lists. */
    public record Counts(long all, long overdue, long mine, long unclaimed, long toAssign) {
        long of(DeskView view) {
            return switch (view) {
                case ALL -> all;
                case OVERDUE -> overdue;
                case MINE -> mine;
                case UNCLAIMED -> unclaimed;
                case TO_ASSIGN -> toAssign;
            };
        }
    }

    /** Null on further pages. */
    public @Nullable Long count(DeskView view) {
        return counts == null ? null : counts.of(view);
    }
}
