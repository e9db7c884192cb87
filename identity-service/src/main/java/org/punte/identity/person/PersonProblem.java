package org.punte.identity.person;

import org.punte.web.problem.ProblemType;

/** How questions about persons are refused. */
enum PersonProblem implements ProblemType {
    IDENTITY_SCOPE_MISSING(403, "Partner systems may not read identities"),
    PERSON_NOT_FOUND(404, "Person not found"),
    STILL_ASSIGNED(409, "A named worker still works on it");

    private final int status;
    private final String title;

    PersonProblem(int status, String title) {
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
