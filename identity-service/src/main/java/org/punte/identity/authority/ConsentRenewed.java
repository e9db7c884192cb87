package org.punte.identity.authority;

import java.util.UUID;

/** Observed in the same transaction: what rested on {@code consent} rests on {@code by} from now on. Runs as the owner. */
public record ConsentRenewed(UUID consent, UUID by, UUID person, UUID owner, UUID receiver) {}
