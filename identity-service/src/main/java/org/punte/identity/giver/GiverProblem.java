package org.punte.identity.giver;

import org.punte.web.problem.ProblemType;

/** How a giver is refused whom no feature knows better. */
enum GiverProblem implements ProblemType {
    GIVER_NOT_POSSIBLE(409, "This giver cannot answer for the person");

    private final int status;
    private final String title;

    GiverProblem(int status, String title) {
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
