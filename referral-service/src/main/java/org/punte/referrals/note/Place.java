package org.punte.referrals.note;

import java.util.UUID;

/** Where a note hangs: a version of a referral between two agencies. */
public record Place(UUID referral, int version, UUID sender, UUID receiver) {}
