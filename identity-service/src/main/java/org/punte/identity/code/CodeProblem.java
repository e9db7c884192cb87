package org.punte.identity.code;

import org.punte.web.problem.ProblemType;

/** How questions about codes are refused. */
enum CodeProblem implements ProblemType {
    CODE_LIST_NOT_FOUND(404, "Code list not found");

    private final int status;
    private final String title;

    CodeProblem(int status, String title) {
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
