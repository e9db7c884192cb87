package org.punte.identity.signature;

import org.punte.web.problem.ProblemType;

/** How a signature is refused. */
enum SignatureProblem implements ProblemType {
    SIGNATURE_NOT_FOUND(404, "Not signed yet"),
    ALREADY_SIGNED(409, "This was signed already");

    private final int status;
    private final String title;

    SignatureProblem(int status, String title) {
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
