package org.punte.identity.givenword;

import java.util.UUID;

/**
 * Observed in the same transaction: nobody reads under this consent, until another takes its place or it is told as given again.
 * Runs as the owner.
 */
public record ConsentPaused(UUID consent) {}
