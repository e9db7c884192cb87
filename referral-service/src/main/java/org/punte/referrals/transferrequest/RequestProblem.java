package org.punte.referrals.transferrequest;

import org.punte.web.problem.ProblemType;

/** How an answer to a request is refused. */
enum RequestProblem implements ProblemType {
    /** Not there, or not the caller's. */
    TRANSFER_REQUEST_NOT_FOUND(404, "Transfer request not found"),
    /** Once. */
    TRANSFER_REQUEST_ANSWERED(409, "This request was answered");

    private final int status;
    private final String title;

    RequestProblem(int status, String title) {
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
