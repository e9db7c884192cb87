package org.punte.referrals.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.referrals.transfer.Decision.Fate;

/**
 * An open referral of the own agency, for whoever decides what becomes of it.
 *
 * @param consent under which it is asked: with that it ends
 * @param fate what was decided; what was sent after the transfer is kept
 * @param parts whether its end leaves others behind, with whom alone they were to come
 * @param later whether it was sent after the transfer, so that nobody was asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpenReferralView(
        UUID id,
        String code,
        UUID receiver,
        @Nullable UUID consent,
        ServiceCode service,
        ReferralStatus status,
        Instant sentAt,
        @Nullable Fate fate,
        boolean parts,
        @Nullable Boolean later) {
    static OpenReferralView of(ReferralSheet r, boolean parts) {
        return of(r, parts, null, null);
    }

    static OpenReferralView of(ReferralSheet r, boolean parts, @Nullable Fate fate, @Nullable Boolean later) {
        return new OpenReferralView(
                r.id(),
                r.code(),
                r.receiver(),
                r.brought().consent,
                r.service(),
                r.status(),
                r.brought().sentAt,
                fate,
                parts,
                later);
    }
}
