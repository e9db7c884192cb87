package org.punte.identity.neverlist;

import java.util.UUID;

/** Observed in the same transaction: a worker, of whatever agency, was put on the list of a person. Runs as the owner. */
public record WorkerListed(UUID person, UUID account) {}
