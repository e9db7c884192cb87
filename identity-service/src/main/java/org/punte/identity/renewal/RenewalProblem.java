package org.punte.identity.renewal;

import org.punte.web.problem.ProblemType;

/** How questions about renewals are refused. */
enum RenewalProblem implements ProblemType {
    FACTOR_RENEWAL_NOT_FOUND(404, "Renewal not found");

    private final int status;
    private final String title;

    RenewalProblem(int status, String title) {
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
