package org.punte.identity.livegrant;

import java.util.List;
import java.util.UUID;

/** Observed in the same transaction: who of the receiver is named in an open grant from now on, a new one or one with other workers. Runs as the owner. */
public record GrantNamed(UUID grant, UUID referral, UUID person, UUID owner, UUID receiver, List<UUID> workers) {}
