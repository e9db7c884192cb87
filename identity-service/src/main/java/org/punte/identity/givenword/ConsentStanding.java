package org.punte.identity.givenword;

import java.util.UUID;

/**
 * Observed in the same transaction: whether anybody may read under this consent. Runs as the owner.
 *
 * @param paused nobody, until another consent takes its place or its giver's word counts again
 */
public record ConsentStanding(UUID consent, boolean paused) {}
