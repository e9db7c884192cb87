package org.punte.identity.neverlist;

import org.punte.web.problem.ProblemType;

/** How changes of a never-list are refused. */
enum NeverListProblem implements ProblemType {
    NEVER_LIST_ENTRY_NOT_FOUND(404, "Entry not found"),
    STILL_AGREED_WITH(409, "The person still agrees to share with this agency");

    private final int status;
    private final String title;

    NeverListProblem(int status, String title) {
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
