package org.punte.referrals.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.Move;
import org.punte.referrals.sheet.Brought;
import org.punte.referrals.sheet.Step;

/** A draft as its author leaves it, kept until a day. No note takes the place of a note that was there. */
record Drafting(Move move, @Nullable String note, Instant keptUntil) implements Step {
    @Override
    public @Nullable String words() {
        return note == null && move == Move.REDRAFTING ? "" : note;
    }

    @Override
    public void write(Brought brought) {
        brought.noted = note != null;
        brought.draftExpiresAt = keptUntil;
    }

    /** May hold words: never printed. */
    @Override
    public String toString() {
        return "Drafting[" + move + "]";
    }
}
