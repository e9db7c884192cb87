package org.punte.portal.client.consent;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.Category;

/** A change of mind that was recorded. */
public record ChangeOfMind(
        UUID id,
        StopAct act,
        @Nullable UUID receiver,
        @Nullable Category category,
        Instant recordedAt) {}
