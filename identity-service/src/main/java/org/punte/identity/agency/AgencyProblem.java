package org.punte.identity.agency;

import org.punte.web.problem.ProblemType;

/** How questions about agencies are refused. */
enum AgencyProblem implements ProblemType {
    AGENCY_NOT_FOUND(404, "Agency not found");

    private final int status;
    private final String title;

    AgencyProblem(int status, String title) {
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
