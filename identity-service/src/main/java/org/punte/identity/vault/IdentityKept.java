package org.punte.identity.vault;

import java.util.UUID;

/** Observed in the same transaction: what the vault knows of this person has changed. Runs as the owner. */
public record IdentityKept(UUID person, UUID owner) {}
