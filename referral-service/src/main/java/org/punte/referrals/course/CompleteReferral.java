package org.punte.referrals.course;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.Outcome;
import org.punte.referrals.sheet.Brought;
import org.punte.referrals.sheet.TellingBack;

/** Closes the loop: tells the sender how it ended. */
record CompleteReferral(
        @NotNull Outcome outcome,
        @Nullable @Size(max = 2_000) String remark,
        @Nullable Boolean personAgrees) implements TellingBack {
    @Override
    public Move move() {
        return Move.COMPLETION;
    }

    @Override
    public String code() {
        return outcome.name();
    }

    @Override
    public void write(Brought brought) {
        brought.outcome = outcome;
    }

    @Override
    public String toString() {
        return "CompleteReferral";
    }
}
