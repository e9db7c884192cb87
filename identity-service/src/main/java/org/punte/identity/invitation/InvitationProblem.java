package org.punte.identity.invitation;

import org.punte.web.problem.ProblemType;

/** How questions about invitations are refused. */
enum InvitationProblem implements ProblemType {
    INVITATION_NOT_FOUND(404, "Invitation not found"),
    PASSWORD_CHOSEN(409, "This person has chosen a password already");

    private final int status;
    private final String title;

    InvitationProblem(int status, String title) {
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
