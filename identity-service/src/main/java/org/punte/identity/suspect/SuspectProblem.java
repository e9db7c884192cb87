package org.punte.identity.suspect;

import org.punte.web.problem.ProblemType;

/** How those whose word counts no longer are refused. */
enum SuspectProblem implements ProblemType {
    GUARDIAN_NOT_HEARD(409, "The word of this guardian does not count");

    private final int status;
    private final String title;

    SuspectProblem(int status, String title) {
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
