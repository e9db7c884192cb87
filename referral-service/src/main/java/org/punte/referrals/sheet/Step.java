package org.punte.referrals.sheet;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.Move;

/** A move with everything that it brings. */
public interface Step {
    Move move();

    /** The coded reason that the timeline shows, where the move has one. */
    default @Nullable String code() {
        return null;
    }

    /** The moment of it, where other times were counted from that very moment; else the one in which it is written down. */
    default @Nullable Instant at() {
        return null;
    }

    /** Words that came with it, to be sealed. */
    default @Nullable String words() {
        return null;
    }

    /** Whether the person agreed that the words are told to the other side, where that was asked. */
    default @Nullable Boolean personAgrees() {
        return null;
    }

    /** Leaves what it brings; the rule book was asked before. */
    default void write(Brought brought) {}
}
