package org.punte.identity.agreement;

import org.punte.web.problem.ProblemType;

/** How questions about agreements are refused. */
enum AgreementProblem implements ProblemType {
    AGREEMENT_DATES_NOT_POSSIBLE(400, "An agreement cannot have these dates"),
    ONLY_THE_PARTNER_CONFIRMS(403, "Only the other agency confirms"),
    AGREEMENT_NOT_FOUND(404, "Agreement not found"),
    AGREEMENT_MOVE_NOT_ALLOWED(409, "The agreement cannot become this now"),
    AGREEMENT_WITH_ONESELF(409, "An agreement has two sides");

    private final int status;
    private final String title;

    AgreementProblem(int status, String title) {
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
