package org.punte.portal.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.ReferralStatus;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;
import org.punte.portal.page.Moment;

/** A referral in a list. */
record Line(
        UUID id,
        String code,
        ServiceCode service,
        Urgency urgency,
        ReferralStatus status,
        UUID other,
        String agency,
        @Nullable Moment answerBy,
        boolean startOverdue,
        boolean closedForNow) {
    public boolean isWaiting() {
        return status.isWaiting();
    }
}
