package org.punte.identity.agency;

import org.punte.web.problem.ProblemType;

/** How questions about agencies are refused. */
enum AgencyProblem implements ProblemType {
    DIRECT_CREATION_OFF(403, "Agencies join by application"),
    AGENCY_NOT_FOUND(404, "Agency not found"),
    AGENCY_NAME_TAKEN(409, "Another agency has this name"),
    AGENCY_KIND_FIXED(409, "This kind cannot be corrected"),
    AGENCY_MOVE_NOT_ALLOWED(409, "The agency cannot become this now"),
    GUARDIAN_NOT_POSSIBLE(409, "This agency cannot be a guardian");

    private final int status;
    private final String title;

    AgencyProblem(int status, String title) {
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
