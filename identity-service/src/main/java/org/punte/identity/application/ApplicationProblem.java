package org.punte.identity.application;

import org.punte.web.problem.ProblemType;

/** How decisions about applications are refused. */
enum ApplicationProblem implements ProblemType {
    APPLICATION_NOT_FOUND(404, "Application not found"),
    APPLICATION_DECIDED(409, "This application has been decided"),
    APPROVAL_NEEDS_ANOTHER_AGENCY(409, "Your agency has approved already"),
    APPROVAL_NEEDS_ANOTHER_PERSON(409, "You have approved already"),
    CHECK_NOT_INDEPENDENT(409, "The check relies on the form itself");

    private final int status;
    private final String title;

    ApplicationProblem(int status, String title) {
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
