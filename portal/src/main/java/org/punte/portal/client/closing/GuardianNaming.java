package org.punte.portal.client.closing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A guardian that one network administrator proposed for an agency, and another has to agree to. */
public record GuardianNaming(
        UUID id,
        UUID agency,
        UUID guardian,
        String reason,
        UUID proposedFor,
        @Nullable Instant proposedAt) {}
