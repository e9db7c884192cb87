package org.punte.identity.conflict;

import java.util.UUID;

/** Observed in the same transaction: a worker of {@code agency} must not deal with the referral. Runs as its sender. */
public record SteppedAside(UUID referral, UUID agency, UUID account) {}
