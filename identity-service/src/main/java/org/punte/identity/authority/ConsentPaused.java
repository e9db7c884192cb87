package org.punte.identity.authority;

import java.util.UUID;

/** Observed in the same transaction: nobody reads under this consent until another takes its place. Runs as the owner. */
public record ConsentPaused(UUID consent) {}
