package org.punte.identity.review;

import org.punte.web.problem.ProblemType;

/** How questions about the review are refused. */
enum ReviewProblem implements ProblemType {
    ESCALATION_NOT_FOUND(404, "Nothing to decide here");

    private final int status;
    private final String title;

    ReviewProblem(int status, String title) {
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
