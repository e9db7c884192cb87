package org.punte.referrals.answer;

import jakarta.validation.constraints.NotNull;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.UndoReason;
import org.punte.referrals.sheet.Brought;
import org.punte.referrals.sheet.Step;

/** Takes the own answer back; it lies on the desk again. */
public record UndoAnswer(@NotNull UndoReason reason) implements Step {
    @Override
    public Move move() {
        return Move.ANSWER_UNDONE;
    }

    @Override
    public String code() {
        return reason.name();
    }

    @Override
    public void write(Brought brought) {
        brought.letGo();
        brought.declineReason = null;
    }
}
