package org.punte.referrals.livegrant;

import java.util.UUID;

/**
 * Observed in the same transaction: which record the receiver made of whom it took on with this referral is known from now on. Runs as
 * the receiver.
 */
public record RecordKnown(UUID referral, UUID receiver) {}
