package org.punte.identity.guardian;

import org.punte.web.problem.ProblemType;

/** How questions about guardians are refused, and givers who may not give. */
enum GuardianProblem implements ProblemType {
    GUARDIAN_NOT_FOUND(404, "Guardian not found"),
    GUARDIAN_MOVE_NOT_ALLOWED(409, "This guardian cannot become that"),
    CHILD_CANNOT_CONSENT(409, "A child is informed and heard, and does not consent"),
    GUARDIAN_CANNOT_CONSENT(409, "This guardian may not consent"),
    ADULT_DECIDES(409, "An adult decides by oneself");

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
