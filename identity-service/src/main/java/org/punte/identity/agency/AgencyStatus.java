package org.punte.identity.agency;

import static org.punte.identity.agency.AgencyProblem.AGENCY_MOVE_NOT_ALLOWED;

import java.util.EnumSet;
import java.util.Set;
import org.punte.web.problem.Rejection;

/** Whether an agency takes part. {@link #next()} is the whole rule book. */
public enum AgencyStatus {
    /** Approved, and not yet trusted: it knows its county and its sponsors. */
    PROBATION,
    ACTIVE,
    /** Gets nothing; may come back. */
    SUSPENDED,
    /** Leaves: its supervisors decide what is still open. */
    CLOSING,
    /** Has left. Its name stays. */
    DEACTIVATED;

    Set<AgencyStatus> next() {
        return switch (this) {
            case PROBATION -> EnumSet.of(ACTIVE, SUSPENDED, CLOSING);
            case ACTIVE -> EnumSet.of(SUSPENDED, CLOSING);
            case SUSPENDED -> EnumSet.of(PROBATION, ACTIVE, CLOSING);
            case CLOSING -> EnumSet.of(DEACTIVATED);
            case DEACTIVATED -> EnumSet.noneOf(AgencyStatus.class);
        };
    }

    AgencyStatus to(AgencyStatus target) {
        if (next().contains(target)) return target;
        throw refusal(target);
    }

    Rejection refusal(AgencyStatus target) {
        return AGENCY_MOVE_NOT_ALLOWED
                .because("An agency that is %s cannot become %s", this, target)
                .with("current", this)
                .with("allowed", next());
    }

    /** Whether anybody has a standing there. */
    boolean signsIn() {
        return switch (this) {
            case PROBATION, ACTIVE, CLOSING -> true;
            case SUSPENDED, DEACTIVATED -> false;
        };
    }
}
