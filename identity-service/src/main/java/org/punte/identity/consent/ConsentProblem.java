package org.punte.identity.consent;

import org.punte.web.problem.ProblemType;

/** How questions about consents are refused. */
enum ConsentProblem implements ProblemType {
    CONSENT_NOT_FOUND(404, "Consent not found"),
    CONSENT_ENDED(409, "This consent has ended already"),
    CONSENT_STILL_LIVE(409, "This was agreed to, and still stands"),
    NOT_ON_CONSENT(409, "This does not rest on consent");

    private final int status;
    private final String title;

    ConsentProblem(int status, String title) {
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
