package org.punte.referrals.handback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.DeclineReason;
import org.punte.referrals.life.Move;
import org.punte.referrals.sheet.Brought;
import org.punte.referrals.sheet.TellingBack;

/** Gives back whom it has taken on, and why; as with a decline, some reasons stay with the receiver. */
record ReturnReferral(
        @NotNull DeclineReason reason,
        @Nullable @Size(max = 2_000) String remark,
        @Nullable Boolean personAgrees) implements TellingBack {
    @Override
    public Move move() {
        return Move.RETURN;
    }

    @Override
    public String code() {
        return reason.name();
    }

    @Override
    public boolean reachesSender() {
        return !reason.isConfidential();
    }

    @Override
    public void write(Brought brought) {
        brought.declineReason = reason;
    }

    /** May hold words: never printed. */
    @Override
    public String toString() {
        return "ReturnReferral[" + reason + "]";
    }
}
