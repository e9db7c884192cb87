package org.punte.identity.age;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.date.Span;

/**
 * Observed in the same transaction: it was settled whether somebody is treated as a child. Runs as the owner.
 *
 * @param birth the days between which the birth lies, as far as whoever told or decided said
 * @param doubted whether the age is in dispute: then no birth that was told says when somebody comes of age
 * @param before how the person was treated until now; false for somebody new
 */
public record AgeSettled(
        UUID person, UUID owner, @Nullable Span birth, boolean child, boolean before, boolean doubted, Cause cause) {
    /** What settled it. */
    public enum Cause {
        REGISTERED,
        /** Another birth was told later. */
        TOLD,
        DISPUTED,
        DECIDED,
        CAME_OF_AGE
    }

    /** Whether somebody is now treated as a child who was not. */
    public boolean becameChild() {
        return child && !before;
    }

    /** Whether somebody who was treated as a child no longer is. */
    public boolean becameAdult() {
        return before && !child;
    }

    /** Holds a date of birth: never printed. */
    @Override
    public String toString() {
        return "AgeSettled[%s]".formatted(cause);
    }
}
