package org.punte.identity.possibledouble;

import org.punte.web.problem.ProblemType;

/** How questions about possible doubles are refused. */
enum DoubleProblem implements ProblemType {
    POSSIBLE_DOUBLE_NOT_FOUND(404, "Possible double not found"),
    DOUBLE_DECIDED(409, "This was decided before"),
    DOUBLE_OPENS_FOR_YOU(409, "The decision would open a record to whoever makes it");

    private final int status;
    private final String title;

    DoubleProblem(int status, String title) {
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
