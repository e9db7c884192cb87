package org.punte.referrals.life;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;

/**
 * A referral moved; told inside the service, in the transaction that wrote it down, to the features that follow: clocks, desk,
 * counts. Never told of a draft, which is nobody's but its author's.
 *
 * @param before where it stood; the same as {@code status} when only its workers changed
 * @param reason the coded reason of the move, where it has one
 * @param answerBy when the answer is due, in real time
 * @param startBy when the service should begin, in real time
 */
public record ReferralMoved(
        UUID id,
        int version,
        UUID sender,
        UUID receiver,
        UUID author,
        ServiceCode service,
        Urgency urgency,
        Move move,
        ReferralStatus before,
        ReferralStatus status,
        @Nullable String reason,
        Instant answerBy,
        Instant startBy,
        ReferralType type) {}
