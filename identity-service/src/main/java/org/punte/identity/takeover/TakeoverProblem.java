package org.punte.identity.takeover;

import org.punte.web.problem.ProblemType;

/** How taking over is refused. */
enum TakeoverProblem implements ProblemType {
    /** No transfer, no longer live, or not the caller's. */
    TAKEOVER_NOT_FOUND(404, "Nothing to take over here");

    private final int status;
    private final String title;

    TakeoverProblem(int status, String title) {
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
