package org.punte.identity.name;

import org.punte.web.problem.ProblemType;

/** How questions about names are refused. */
enum NameProblem implements ProblemType {
    NAME_NOT_FOUND(404, "Name not found");

    private final int status;
    private final String title;

    NameProblem(int status, String title) {
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
