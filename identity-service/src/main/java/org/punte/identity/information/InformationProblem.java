package org.punte.identity.information;

import org.punte.web.problem.ProblemType;

/** How sharing about a child is refused when something has to come first. */
enum InformationProblem implements ProblemType {
    INFORMATION_MISSING(409, "The child has to be told first"),
    BASIS_NEEDS_SUPERVISOR(409, "A supervisor decides on this basis");

    private final int status;
    private final String title;

    InformationProblem(int status, String title) {
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
