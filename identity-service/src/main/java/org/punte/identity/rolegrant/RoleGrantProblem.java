package org.punte.identity.rolegrant;

import org.punte.web.problem.ProblemType;

/** How questions about roles are refused. */
enum RoleGrantProblem implements ProblemType {
    ROLE_GRANT_NOT_FOUND(404, "Role grant not found");

    private final int status;
    private final String title;

    RoleGrantProblem(int status, String title) {
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
