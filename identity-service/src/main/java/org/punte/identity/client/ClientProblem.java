package org.punte.identity.client;

import org.punte.web.problem.ProblemType;

/** How questions about partner systems are refused. */
enum ClientProblem implements ProblemType {
    CLIENT_NOT_FOUND(404, "Partner system not found"),
    KEY_REQUIRED(409, "This needs a key"),
    SCOPE_NOT_REQUESTED(409, "Nobody waits for this scope"),
    CLIENT_DISABLED(409, "This partner system is disabled");

    private final int status;
    private final String title;

    ClientProblem(int status, String title) {
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
