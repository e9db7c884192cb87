package org.punte.referrals.promise;

import org.punte.web.problem.ProblemType;

/** How a promise is refused. */
public enum PromiseProblem implements ProblemType {
    /** A number that somebody was given on the telephone may be anybody's. */
    NUMBER_NOT_IN_DIRECTORY(409, "This number is not in the directory"),
    /** It lies ahead, or further back than anybody should still act on. */
    CALL_TIME_NOT_POSSIBLE(409, "The call cannot have been then"),
    /** None was recorded, it was withdrawn, or the answer is given. */
    NO_PROMISE_STANDS(409, "No promise stands"),
    /** Whoever confirms does not work with people. */
    WORKERS_NOT_NAMED(409, "Name who will work with the person");

    private final int status;
    private final String title;

    PromiseProblem(int status, String title) {
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
