package org.punte.referrals.noes;

import java.time.Instant;

/**
 * That an agency could not help when the asking agency asked it last for the same person and service.
 *
 * @param at when it said so
 * @param reason the code that it gave, as the sender was told it
 */
public record Declined(Instant at, String reason) {}
