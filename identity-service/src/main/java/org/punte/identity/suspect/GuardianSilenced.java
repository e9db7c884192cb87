package org.punte.identity.suspect;

import java.util.UUID;

/** Observed in the same transaction: somebody around this person is not heard any more. Runs as the owner. */
public record GuardianSilenced(UUID person) {}
