package org.punte.identity.freeze;

import org.punte.web.problem.ProblemType;

/** How freezing is refused. */
enum FreezeProblem implements ProblemType {
    FREEZE_NOT_FOUND(404, "Freeze not found"),
    FREEZE_USED_TODAY(409, "One freeze a day");

    private final int status;
    private final String title;

    FreezeProblem(int status, String title) {
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
