package org.punte.portal.client.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new version of a deadline, from a day on. */
public record ChangeRule(
        String name,
        List<Integer> amounts,
        @Nullable String source,
        LocalDate since,
        @Nullable String reason) {}
