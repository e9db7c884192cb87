package org.punte.portal.client.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a file held when another agency took the case over. */
public record Receipt(
        UUID referral,
        UUID receiver,
        Instant at,
        List<String> handedOver,
        @Nullable String summary,
        @Nullable List<Need> needs) {}
