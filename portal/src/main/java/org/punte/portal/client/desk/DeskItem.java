package org.punte.portal.client.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.ReferralStatus;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;

/** One referral on the desk, and who looks after it; {@code left}: somebody did who no longer can; {@code frozen}: its sender is suspended. */
public record DeskItem(
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
        @Nullable UUID claimedBy,
        boolean left,
        int version) {}
