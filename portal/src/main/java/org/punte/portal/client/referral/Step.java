package org.punte.portal.client.referral;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a referral's timeline. */
public record Step(
        Instant at,
        String move,
        @Nullable ReferralStatus to,
        UUID agency,
        @Nullable String reason) {}
