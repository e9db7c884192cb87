package org.punte.portal.client;

/** A service answered, and the answer was no. */
public class Refused extends RuntimeException {
    private final int status;
    private final transient Problem problem;

    public Refused(int status, Problem problem) {
        super("A service answered %d %s".formatted(status, problem.slug()));
        this.status = status;
        this.problem = problem;
    }

    public int status() {
        return status;
    }

    public Problem problem() {
        return problem;
    }

    /** True when nobody decided anything: the same request, with the same key, may be sent again. */
    public boolean isUndecided() {
        return status >= 500;
    }
}
