package org.punte.identity.vault;

import org.punte.web.problem.ProblemType;

/** How an opening fails that was allowed. */
enum VaultProblem implements ProblemType {
    SEAL_BROKEN(503, "This record cannot be opened");

    private final int status;
    private final String title;

    VaultProblem(int status, String title) {
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
