package org.punte.identity.basis;

import org.punte.web.problem.ProblemType;

/** How questions about other bases are refused. */
enum BasisProblem implements ProblemType {
    OTHER_BASIS_NOT_FOUND(404, "No other basis was used here");

    private final int status;
    private final String title;

    BasisProblem(int status, String title) {
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
