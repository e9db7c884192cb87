package org.punte.portal.client.transfer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.ReferralStatus;
import org.punte.portal.client.referral.ServiceCode;

/** What is asked of another agency for the person and is not over, and what becomes of it. */
public record OpenReferral(
        UUID id,
        String code,
        UUID receiver,
        @Nullable UUID consent,
        ServiceCode service,
        ReferralStatus status,
        @Nullable Fate fate,
        @Nullable Boolean parts,
        @Nullable Boolean later) {
    /** Whether its end leaves others behind, with whom alone they were to come. */
    public boolean isParting() {
        return Boolean.TRUE.equals(parts);
    }

    public boolean isLater() {
        return Boolean.TRUE.equals(later);
    }
}
