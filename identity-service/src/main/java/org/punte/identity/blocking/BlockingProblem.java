package org.punte.identity.blocking;

import org.punte.web.problem.ProblemType;

/** How blocking and unblocking are refused. */
enum BlockingProblem implements ProblemType {
    ACCOUNT_FROZEN(409, "This account is frozen"),
    ACCOUNT_NOT_BLOCKED(409, "This account is not blocked");

    private final int status;
    private final String title;

    BlockingProblem(int status, String title) {
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
