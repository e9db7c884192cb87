package org.punte.portal.client.renewal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lost factor for which somebody asked. */
public record Renewal(
        UUID id,
        UUID agency,
        UUID account,
        @Nullable String name,
        @Nullable UUID askedBy,
        @Nullable String askedByName,
        @Nullable Recognition askedByHow,
        @Nullable Instant askedAt) {}
