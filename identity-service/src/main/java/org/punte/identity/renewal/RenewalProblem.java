package org.punte.identity.renewal;

import org.punte.web.problem.ProblemType;

/** How questions about renewals are refused. */
enum RenewalProblem implements ProblemType {
    FACTOR_RENEWAL_NOT_FOUND(404, "Renewal not found"),
    /** Two of an agency that invited somebody could else shut them out of their own, again and again. */
    NEVER_SIGNED_IN_HERE(409, "This person has never signed in for this agency");

    private final int status;
    private final String title;

    RenewalProblem(int status, String title) {
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
