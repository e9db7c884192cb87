package org.punte.identity.recordedbasis;

import org.punte.web.problem.ProblemType;

/** How recording a basis is refused. */
enum RecordedBasisProblem implements ProblemType {
    CONSENT_NOT_FOUND(404, "Consent not found"),
    BASIS_NOT_NEEDED(409, "This consent does not need another basis");

    private final int status;
    private final String title;

    RecordedBasisProblem(int status, String title) {
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
