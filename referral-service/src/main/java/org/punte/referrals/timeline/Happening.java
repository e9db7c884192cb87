package org.punte.referrals.timeline;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.ReferralStatus;

/**
 * Something that happened to a referral; {@code receiver} is null while it does not exist for the receiver, {@code at} where it
 * is now.
 */
public record Happening(
        UUID referral,
        int version,
        UUID sender,
        @Nullable UUID receiver,
        Move move,
        @Nullable ReferralStatus from,
        ReferralStatus to,
        @Nullable String reason,
        @Nullable Boolean personAgrees,
        @Nullable Instant at) {}
