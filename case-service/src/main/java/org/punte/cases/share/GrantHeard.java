package org.punte.cases.share;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A grant as identity-service tells it; a pause and an end say neither categories nor until. Only the fields we read. */
record GrantHeard(
        UUID referral,
        UUID person,
        UUID owner,
        UUID receiver,
        Set<UUID> workers,
        @Nullable Set<String> categories,
        @Nullable Instant until) {}
