package org.punte.referrals.capacity;

import org.punte.web.problem.ProblemType;

/** How looking at places and keeping one is refused. */
enum CapacityProblem implements ProblemType {
    /** All that were counted are kept or given. */
    NO_PLACE_LEFT(409, "No place is left"),
    /** The caller's own: until it is active it is not shown places. */
    PLACES_ON_PROBATION(409, "On probation places are not shown");

    private final int status;
    private final String title;

    CapacityProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
