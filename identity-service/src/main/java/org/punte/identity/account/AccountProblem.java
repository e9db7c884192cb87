package org.punte.identity.account;

import org.punte.web.problem.ProblemType;

/** How questions about accounts are refused. */
public enum AccountProblem implements ProblemType {
    ROLE_NOT_YOURS_TO_GIVE(403, "Only a network administrator gives this role"),
    ACCOUNT_NOT_FOUND(404, "Account not found"),
    ACCOUNT_EXISTS(409, "There is an account with this address"),
    ACCOUNT_BLOCKED(409, "This account is blocked"),
    LAST_OF_ITS_ROLE(409, "Nobody else at the agency has this role"),
    INITIAL_PASSWORD_REFUSED(409, "Initial passwords are for demonstrations only");

    private final int status;
    private final String title;

    AccountProblem(int status, String title) {
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
