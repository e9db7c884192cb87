package org.punte.portal.client.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.ReferralStatus;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;

/** A way of looking that somebody keeps. */
public record SavedFilter(
        @Nullable UUID id,
        DeskView view,
        @Nullable ReferralStatus status,
        @Nullable Urgency urgency,
        @Nullable ServiceCode service,
        @Nullable String region) {}
