package org.punte.referrals.ending;

import jakarta.validation.constraints.NotNull;
import org.punte.referrals.life.ErrorReason;
import org.punte.referrals.life.Move;
import org.punte.referrals.sheet.Brought;
import org.punte.referrals.sheet.Step;

/** It should never have been there: whoever could read loses that at once. */
record EnterInError(@NotNull ErrorReason reason) implements Step {
    @Override
    public Move move() {
        return Move.ERROR;
    }

    @Override
    public String code() {
        return reason.name();
    }

    @Override
    public void write(Brought brought) {
        brought.errorReason = reason;
    }
}
