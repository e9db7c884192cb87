package org.punte.identity.contact;

import org.punte.web.problem.ProblemType;

/** How contacting somebody is refused. */
enum ContactProblem implements ProblemType {
    CONTACT_NOT_SAFE(409, "This person may not be contacted so now");

    private final int status;
    private final String title;

    ContactProblem(int status, String title) {
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
