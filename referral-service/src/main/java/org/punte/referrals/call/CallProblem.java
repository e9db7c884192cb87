package org.punte.referrals.call;

import org.punte.web.problem.ProblemType;

/** How calls are refused. */
enum CallProblem implements ProblemType {
    /** Not there, or not the caller's agency's; also a person that is not the caller's. */
    CALL_NOT_FOUND(404, "Call not found"),
    /** One was confirmed, or it was withdrawn, or its time is over; carries {@code current}. */
    CALL_CLOSED(409, "This call is over"),
    /** Police, prosecutors, immigration, labour inspection and foreign authorities are never asked in a call. */
    NOT_CALLED(409, "Agencies of this kind are not called"),
    /** One of both: until it is active it neither calls nor is called. */
    CALL_ON_PROBATION(409, "On probation nobody is called"),
    /** The person's wishes could not be asked about, so nobody is asked. */
    CALL_NOT_VERIFIABLE(503, "Who may be asked cannot be found out at present");

    private final int status;
    private final String title;

    CallProblem(int status, String title) {
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
