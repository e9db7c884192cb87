package org.punte.referrals.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.Move;
import org.punte.referrals.sheet.Brought;
import org.punte.referrals.sheet.Step;

/** An answer that the receiver may take back for a while. */
record Undoable(Step answer, Instant until) implements Step {
    @Override
    public Move move() {
        return answer.move();
    }

    @Override
    public @Nullable String code() {
        return answer.code();
    }

    @Override
    public @Nullable String words() {
        return answer.words();
    }

    @Override
    public void write(Brought brought) {
        answer.write(brought);
        brought.undoUntil = until;
    }

    /** May hold words: never printed. */
    @Override
    public String toString() {
        return "Undoable[" + move() + "]";
    }
}
