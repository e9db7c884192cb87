package org.punte.portal.client.desk;

import java.time.Instant;
import java.util.UUID;

/** Who must not deal with which referral. */
public record Conflict(UUID id, UUID referral, UUID account, Instant declaredAt) {}
