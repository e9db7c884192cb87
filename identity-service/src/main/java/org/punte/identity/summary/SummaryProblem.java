package org.punte.identity.summary;

import org.punte.web.problem.ProblemType;

/** How reading a summary is refused: as if there were nobody. */
enum SummaryProblem implements ProblemType {
    SITUATION_SUMMARY_NOT_FOUND(404, "Nothing to read here");

    private final int status;
    private final String title;

    SummaryProblem(int status, String title) {
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
