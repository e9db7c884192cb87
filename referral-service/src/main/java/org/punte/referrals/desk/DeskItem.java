package org.punte.referrals.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.web.tag.Tagged;

/**
 * One referral on the desk; {@code id} is the referral's.
 *
 * @param dueAt of the answer, after acceptance of the service, after a cancellation of its confirmation; absent when nothing is due
 * @param frozen its sender is suspended: nobody may take it on, and nothing is due until the sender is back
 * @param promised its sender has rung and says that it was promised: to be confirmed
 * @param others with how many others it was sent, to be answered together; absent where it was sent alone, or one of them is hidden from the reader
 * @param claimedBy who looks after it, if they still can
 * @param workers who was named for what was taken on, as far as they still can
 * @param left it is to be assigned: all who were named for it, or whoever looked after what nobody is named for, no longer can
 * @param version counts who took it and gave it back, not the moves of the referral
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeskItem(
        UUID id,
        String code,
        UUID sender,
        ServiceCode service,
        Urgency urgency,
        @Nullable String region,
        ReferralStatus status,
        Instant sentAt,
        @Nullable Instant dueAt,
        boolean overdue,
        boolean frozen,
        boolean promised,
        @Nullable Integer others,
        @Nullable UUID claimedBy,
        List<UUID> workers,
        boolean left,
        int version)
        implements Tagged {}
