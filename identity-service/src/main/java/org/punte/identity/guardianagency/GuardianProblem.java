package org.punte.identity.guardianagency;

import org.punte.web.problem.ProblemType;

/** How naming a guardian for others is refused. */
enum GuardianProblem implements ProblemType {
    GUARDIAN_NAMING_NOT_FOUND(404, "Naming of a guardian not found"),
    SOMEBODY_DECIDES(409, "Somebody can decide at this agency"),
    GUARDIAN_CANNOT_DECIDE(409, "Nobody at this agency could decide"),
    NEEDS_UNINVOLVED_AGENCY(409, "Your agency has a part in this");

    private final int status;
    private final String title;

    GuardianProblem(int status, String title) {
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
