package org.punte.identity.identification;

import java.util.UUID;

/** Observed in the same transaction: the contact in which this person refused everything was forgotten. Runs as the owner. */
public record ContactForgotten(UUID person, UUID agency) {}
