package org.punte.referrals.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.CancelReason;
import org.punte.referrals.life.ErrorReason;
import org.punte.referrals.life.HoldReason;
import org.punte.referrals.life.InterimSupport;
import org.punte.referrals.life.NonDeliveryReason;
import org.punte.referrals.life.Outcome;
import org.punte.referrals.life.ReferralType;
import org.punte.referrals.sheet.Promised;
import org.punte.referrals.sheet.ReferralSheet;

/** What the moves have brought so far, as far as both sides see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Course(
        ReferralType type,
        @Nullable List<UUID> workers,
        @Nullable CancelReason cancelReason,
        @Nullable LocalDate firstServiceOn,
        @Nullable Outcome outcome,
        @Nullable LocalDate expectedOn,
        @Nullable InterimSupport interimSupport,
        @Nullable HoldReason holdReason,
        @Nullable LocalDate reviewOn,
        @Nullable NonDeliveryReason nonDeliveryReason,
        @Nullable ErrorReason errorReason,
        @Nullable Instant confirmedAt,
        @Nullable Promised promise) {
    /** For the sender: who works at a shelter, and when, is read out of no id either. */
    static Course sent(ReferralSheet r) {
        return of(r, null, r.brought().cancelReason);
    }

    /** For the receiver. */
    static Course received(ReferralSheet r) {
        var brought = r.brought();
        var reason = brought.cancelReason;
        return of(r, brought.workers == null ? null : brought.workers(), reason == null ? null : reason.outside());
    }

    private static Course of(ReferralSheet r, @Nullable List<UUID> workers, @Nullable CancelReason cancelReason) {
        var brought = r.brought();
        return new Course(
                brought.type,
                workers,
                cancelReason,
                brought.firstServiceOn,
                brought.outcome,
                brought.expectedOn,
                brought.interimSupport,
                brought.holdReason,
                brought.reviewOn,
                brought.nonDeliveryReason,
                brought.errorReason,
                brought.confirmedAt,
                brought.promised);
    }
}
