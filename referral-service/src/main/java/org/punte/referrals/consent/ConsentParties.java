package org.punte.referrals.consent;

import java.util.UUID;

/** What {@code consent.ended.v1} tells; only the members we read. */
record ConsentParties(UUID person, UUID owner, UUID receiver, String why) {}
