package org.punte.referrals.consent;

import java.time.Instant;
import java.util.UUID;

/** Another consent took the place of one: fired in the transaction that hears it. {@code endsAt} is when {@code by} ends by itself. */
public record ConsentRenewed(UUID consent, UUID by, UUID owner, Instant endsAt) {}
