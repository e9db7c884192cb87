package org.punte.referrals.routing;

import org.punte.web.problem.ProblemType;

/** How looking for candidates is refused. */
enum RoutingProblem implements ProblemType {
    /** The caller's own: it tries itself out with its sponsors. */
    CANDIDATES_ON_PROBATION(409, "On probation no candidates are shown");

    private final int status;
    private final String title;

    RoutingProblem(int status, String title) {
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
