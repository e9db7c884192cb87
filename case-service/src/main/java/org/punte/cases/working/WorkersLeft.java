package org.punte.cases.working;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Observed in the same transaction: these no longer work with a person of {@code agency}. Runs as that agency.
 *
 * @param by whose act it was, where that was told
 */
public record WorkersLeft(
        UUID agency,
        UUID person,
        Set<UUID> workers,
        @Nullable UUID by) {}
