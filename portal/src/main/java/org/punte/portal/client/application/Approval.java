package org.punte.portal.client.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One network administrator's yes, given for an agency, with the check on which it rests. */
public record Approval(@Nullable UUID account, UUID agency, Instant at, Check check) {}
