package org.punte.identity.situation;

import org.punte.web.problem.ProblemType;

/** How questions about situations are refused. */
enum SituationProblem implements ProblemType {
    SITUATION_NOT_FOUND(404, "Situation not found");

    private final int status;
    private final String title;

    SituationProblem(int status, String title) {
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
