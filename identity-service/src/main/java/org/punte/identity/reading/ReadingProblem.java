package org.punte.identity.reading;

import org.punte.web.problem.ProblemType;

/** How readings are refused for another reason than whose person it is. */
enum ReadingProblem implements ProblemType {
    WORKER_CODE_MISSING(400, "The partner's worker is not named"),
    READING_NOT_FOUND(404, "Nothing to read here"),
    READING_BUDGET_SPENT(429, "This system has read enough for today"),
    LEDGER_UNAVAILABLE(503, "Readings cannot be recorded at present");

    private final int status;
    private final String title;

    ReadingProblem(int status, String title) {
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
