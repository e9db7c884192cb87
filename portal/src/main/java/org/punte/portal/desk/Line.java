package org.punte.portal.desk;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.ReferralStatus;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;
import org.punte.portal.page.Moment;

/**
 * A referral in a list.
 *
 * @param due by when somebody does something next; {@code dueOn} where that is a day
 * @param waiting its time runs
 * @param mine the reader has it on the desk
 * @param others with how many others it was sent, to be answered together
 */
record Line(
        UUID id,
        String code,
        ServiceCode service,
        Urgency urgency,
        ReferralStatus status,
        UUID other,
        String agency,
        @Nullable Moment due,
        @Nullable LocalDate dueOn,
        boolean waiting,
        boolean startOverdue,
        boolean closedForNow,
        boolean mine,
        @Nullable Integer others) {
    /** Somebody has to look now: no answer, or no service, although its time is over. */
    boolean isLate() {
        return startOverdue || waiting && due != null && due.isPast();
    }
}
