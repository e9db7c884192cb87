package org.punte.identity.guardian;

import static org.punte.identity.guardian.GuardianProblem.GUARDIAN_MOVE_NOT_ALLOWED;

import java.util.EnumSet;
import java.util.Set;

/** Where it stands with a guardian, and with whether a person has one. {@link #next()} is the whole rule book. */
enum GuardianState {
    /** Of a person alone: an adult decides by oneself. */
    NONE_NEEDED,
    REQUESTED,
    APPOINTED,
    /** Has an interest of their own, or is suspected: at once no longer to be chosen. */
    CONFLICT,
    REPLACED;

    Set<GuardianState> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(APPOINTED, CONFLICT, REPLACED);
            case APPOINTED -> EnumSet.of(CONFLICT, REPLACED);
            case CONFLICT -> EnumSet.of(REPLACED);
            case NONE_NEEDED, REPLACED -> EnumSet.noneOf(GuardianState.class);
        };
    }

    GuardianState to(GuardianState target) {
        if (next().contains(target)) return target;
        throw GUARDIAN_MOVE_NOT_ALLOWED
                .because("A guardian that is %s cannot become %s", this, target)
                .with("current", this)
                .with("allowed", next());
    }
}
