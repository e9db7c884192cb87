package org.punte.cases.conflict;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Observed in the same transaction: a worker of {@code agency} must not deal with the referral. Runs as that agency.
 *
 * @param person whose file it is at the sender; null where the agency is the receiver
 */
public record SteppedAside(
        UUID agency, UUID account, UUID referral, @Nullable UUID person) {}
