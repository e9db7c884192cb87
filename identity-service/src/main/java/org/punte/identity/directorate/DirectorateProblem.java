package org.punte.identity.directorate;

import org.punte.web.problem.ProblemType;

/** How telling the directorate is refused. */
enum DirectorateProblem implements ProblemType {
    DIRECTORATE_NOT_POSSIBLE(409, "This is no child protection directorate that can be told"),
    OTHER_COUNTY_NEEDS_SUPERVISOR(409, "Another county's directorate needs a supervisor's reason"),
    NOTIFICATION_DATE_NOT_POSSIBLE(400, "Nobody was told at that time");

    private final int status;
    private final String title;

    DirectorateProblem(int status, String title) {
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
