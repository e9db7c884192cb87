package org.punte.identity.maildomain;

import org.punte.web.problem.ProblemType;

/** How questions about mail domains are refused. */
enum MailDomainProblem implements ProblemType {
    MAIL_DOMAIN_NOT_FOUND(404, "Mail domain not found"),
    MAIL_DOMAIN_KNOWN(409, "This domain is on the list already"),
    MAIL_DOMAIN_NOT_ALLOWED(409, "No work address of this agency");

    private final int status;
    private final String title;

    MailDomainProblem(int status, String title) {
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
