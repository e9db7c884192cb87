package org.punte.referrals.consent;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What {@code consent.ended.v1}, {@code …paused.v1} and {@code …resumed.v1} tell; only the members we read. A pause says no why. */
record ConsentParties(
        UUID person,
        UUID owner,
        UUID receiver,
        @Nullable String why,
        @Nullable UUID successor,
        @Nullable Instant successorEndsAt) {}
