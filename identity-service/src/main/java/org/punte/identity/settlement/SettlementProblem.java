package org.punte.identity.settlement;

import org.punte.web.problem.ProblemType;

/** How settling is refused. */
enum SettlementProblem implements ProblemType {
    AGENCY_STAYS(409, "This agency does not close"),
    PERSON_SETTLED(409, "This person was provided for already"),
    NOBODY_TOOK_OVER(409, "No other agency helps this person"),
    HELP_STILL_OPEN(409, "Somebody still helps this person");

    private final int status;
    private final String title;

    SettlementProblem(int status, String title) {
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
