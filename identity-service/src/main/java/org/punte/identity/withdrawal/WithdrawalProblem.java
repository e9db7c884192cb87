package org.punte.identity.withdrawal;

import org.punte.web.problem.ProblemType;

/** How a change of mind is refused. */
enum WithdrawalProblem implements ProblemType {
    FREEDOM_NOT_SAID(400, "Was it the person's own wish?"),
    WITHDRAWAL_NOT_FOUND(404, "Change of mind not found"),
    NOTHING_TO_STOP(409, "Nothing of this stands any more");

    private final int status;
    private final String title;

    WithdrawalProblem(int status, String title) {
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
