package org.punte.portal.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.ReferralStatus;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;
import org.punte.portal.page.Moment;

/** A referral in a list; {@code waiting} while the time for its answer runs, {@code mine} where the reader has it on the desk. */
record Line(
        UUID id,
        String code,
        ServiceCode service,
        Urgency urgency,
        ReferralStatus status,
        UUID other,
        String agency,
        @Nullable Moment answerBy,
        boolean waiting,
        boolean startOverdue,
        boolean closedForNow,
        boolean mine) {
    /** Somebody has to look now: no answer, or no service, although its time is over. */
    boolean isLate() {
        return startOverdue || waiting && answerBy != null && answerBy.isPast();
    }
}
