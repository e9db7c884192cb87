package org.punte.identity.minor;

import org.punte.web.problem.ProblemType;

/** How decisions about an age are refused. */
enum MinorProblem implements ProblemType {
    AGE_BASIS_INSUFFICIENT(409, "This does not show that somebody is an adult");

    private final int status;
    private final String title;

    MinorProblem(int status, String title) {
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
