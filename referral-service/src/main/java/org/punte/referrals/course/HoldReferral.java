package org.punte.referrals.course;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.punte.referrals.life.HoldReason;
import org.punte.referrals.life.Move;
import org.punte.referrals.sheet.Brought;
import org.punte.referrals.sheet.Step;

/** Pauses the service until somebody looks at it again. */
record HoldReferral(@NotNull HoldReason reason, @NotNull LocalDate reviewOn) implements Step {
    @Override
    public Move move() {
        return Move.HOLD;
    }

    @Override
    public String code() {
        return reason.name();
    }

    @Override
    public void write(Brought brought) {
        brought.holdReason = reason;
        brought.reviewOn = reviewOn;
    }
}
