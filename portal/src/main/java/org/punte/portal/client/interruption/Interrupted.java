package org.punte.portal.client.interruption;

import java.time.Instant;
import java.util.UUID;

/** A referral of ours whose service is closed for now, since then. */
public record Interrupted(UUID referral, Instant since) {}
