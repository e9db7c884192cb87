package org.punte.referrals.course;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.NonDeliveryReason;
import org.punte.referrals.sheet.Brought;
import org.punte.referrals.sheet.TellingBack;

/** Taken on, and the service never came about. */
record FailReferral(
        @NotNull NonDeliveryReason reason,
        @Nullable @Size(max = 2_000) String remark,
        @Nullable Boolean personAgrees) implements TellingBack {
    @Override
    public Move move() {
        return Move.NON_DELIVERY;
    }

    @Override
    public String code() {
        return reason.name();
    }

    @Override
    public void write(Brought brought) {
        brought.nonDeliveryReason = reason;
    }

    /** May hold words: never printed. */
    @Override
    public String toString() {
        return "FailReferral[" + reason + "]";
    }
}
