package org.punte.identity.agreement;

import static org.punte.identity.agreement.AgreementProblem.AGREEMENT_MOVE_NOT_ALLOWED;

import java.util.EnumSet;
import java.util.Set;

/** The life of an agreement. {@link #next()} is the whole rule book. */
enum AgreementState {
    PROPOSED,
    CONFIRMED,
    EXPIRED,
    TERMINATED,
    /** A later one of the same two agencies was confirmed. */
    REPLACED;

    Set<AgreementState> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(CONFIRMED, TERMINATED);
            case CONFIRMED -> EnumSet.of(EXPIRED, TERMINATED, REPLACED);
            case EXPIRED, TERMINATED, REPLACED -> EnumSet.noneOf(AgreementState.class);
        };
    }

    AgreementState to(AgreementState target) {
        if (next().contains(target)) return target;
        throw AGREEMENT_MOVE_NOT_ALLOWED
                .because("An agreement that is %s cannot become %s", this, target)
                .with("current", this)
                .with("allowed", next());
    }
}
