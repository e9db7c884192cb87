package org.punte.identity.disclosure;

import org.punte.web.problem.ProblemType;

/** How questions about grants are refused. */
enum DisclosureProblem implements ProblemType {
    GRANT_NOT_FOUND(404, "Grant not found");

    private final int status;
    private final String title;

    DisclosureProblem(int status, String title) {
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
