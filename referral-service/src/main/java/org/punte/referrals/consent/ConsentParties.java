package org.punte.referrals.consent;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What {@code consent.ended.v1} tells; only the members we read. */
record ConsentParties(
        UUID person,
        UUID owner,
        UUID receiver,
        String why,
        @Nullable UUID successor,
        @Nullable Instant successorEndsAt) {}
