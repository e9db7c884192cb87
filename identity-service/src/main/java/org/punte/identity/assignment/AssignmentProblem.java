package org.punte.identity.assignment;

import org.punte.web.problem.ProblemType;

/** How assigning is refused. */
enum AssignmentProblem implements ProblemType {
    WORKER_NOT_POSSIBLE(409, "A named worker cannot be assigned"),
    /** The same slug as referral-service's: their supervisors know of it, and lift what was declared by mistake. */
    CONFLICT_DECLARED(409, "This worker has declared a conflict of interest");

    private final int status;
    private final String title;

    AssignmentProblem(int status, String title) {
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
