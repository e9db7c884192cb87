package org.punte.portal.client.openstep;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who of us said, and when, that nothing more is to be done; {@code stands} while it is said of how it came back last. */
public record PuttingAway(
        UUID id, UUID account, Instant at, @Nullable PutAwayReason reason, boolean stands) {}
