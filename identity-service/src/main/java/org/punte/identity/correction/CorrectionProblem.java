package org.punte.identity.correction;

import org.punte.web.problem.ProblemType;

/** How corrections of agencies are refused. */
enum CorrectionProblem implements ProblemType {
    AGENCY_CORRECTION_NOT_FOUND(404, "Correction not found"),
    AGENCY_CORRECTION_WAITING(409, "A correction of this agency waits already");

    private final int status;
    private final String title;

    CorrectionProblem(int status, String title) {
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
