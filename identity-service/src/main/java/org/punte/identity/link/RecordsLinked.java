package org.punte.identity.link;

import java.util.UUID;

/** Observed in the same transaction: these two records of the acting agency belong together from now on. */
public record RecordsLinked(UUID one, UUID other) {}
