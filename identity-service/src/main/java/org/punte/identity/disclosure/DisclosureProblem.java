package org.punte.identity.disclosure;

import org.punte.web.problem.ProblemType;

/** How questions about grants are refused. */
enum DisclosureProblem implements ProblemType {
    GRANT_NOT_FOUND(404, "Grant not found"),
    /** What was read cannot be unread: the acceptance is given back, not undone. */
    GRANT_WAS_READ(409, "Somebody has read under this grant");

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
