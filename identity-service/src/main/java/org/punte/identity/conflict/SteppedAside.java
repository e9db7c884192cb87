package org.punte.identity.conflict;

import java.util.UUID;

/**
 * Observed in the same transaction: a worker of {@code agency} must not deal with the person of this referral, by which they said so
 * or by which the record came that they said it of. Runs as its sender.
 */
public record SteppedAside(UUID referral, UUID agency, UUID account) {}
