package org.punte.identity.emergency;

import org.punte.web.problem.ProblemType;

/** How the emergency view is refused. */
enum EmergencyProblem implements ProblemType {
    EMERGENCY_OPENING_NOT_FOUND(404, "Emergency opening not found"),
    EMERGENCY_VIEW_CLOSED(409, "The agency is not suspended"),
    EMERGENCY_OPENINGS_UNCONFIRMED(409, "A supervisor has to look first"),
    EMERGENCY_OPENING_STOPPED(409, "A supervisor stopped this"),
    EMERGENCY_OPENING_OVER(409, "This emergency opening is over");

    private final int status;
    private final String title;

    EmergencyProblem(int status, String title) {
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
