package org.punte.referrals.livegrant;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code grant.*} events tell; only the members we read. A pause and an end say neither {@code until} nor what is opened.
 *
 * @param person the sender's record
 * @param receiverPerson what the receiver made of it
 */
record GrantHeard(
        UUID referral,
        @Nullable UUID person,
        @Nullable UUID receiverPerson,
        UUID receiver,
        Set<UUID> workers,
        @Nullable Set<String> categories,
        @Nullable Instant until) {}
