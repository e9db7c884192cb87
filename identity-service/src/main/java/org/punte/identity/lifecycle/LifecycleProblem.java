package org.punte.identity.lifecycle;

import org.punte.web.problem.ProblemType;

/** How decisions about agencies are refused. */
enum LifecycleProblem implements ProblemType {
    CHECK_DATE_NOT_POSSIBLE(400, "The check cannot have been made then"),
    OWN_AGENCY(409, "Others decide about your own agency");

    private final int status;
    private final String title;

    LifecycleProblem(int status, String title) {
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
