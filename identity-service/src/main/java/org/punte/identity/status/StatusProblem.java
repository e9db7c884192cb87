package org.punte.identity.status;

import org.punte.web.problem.ProblemType;

/** How a decision is refused. */
enum StatusProblem implements ProblemType {
    DECISION_INCOMPLETE(400, "The decision needs more"),
    DIFFERENCE_UNEXPLAINED(400, "The decision differs from the sheet without a reason"),
    ONLY_AN_AUTHORITY_DECIDES(403, "This decision is not yours to record"),
    ANOTHER_SUPERVISOR_NEEDED(403, "Another supervisor must second it"),
    DECISION_NOT_FOUND(404, "Decision not found"),
    DECISION_MOVE_NOT_ALLOWED(409, "This decision does not follow"),
    SHEET_NOT_POSSIBLE(409, "This sheet cannot stand behind the decision"),
    DECISION_ANSWERED(409, "Somebody answered already"),
    NOT_A_CHILDS_REFUSAL(409, "A child does not refuse the mechanism");

    private final int status;
    private final String title;

    StatusProblem(int status, String title) {
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
