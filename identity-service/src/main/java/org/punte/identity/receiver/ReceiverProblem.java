package org.punte.identity.receiver;

import org.punte.web.problem.ProblemType;

/** How a receiver is refused. */
enum ReceiverProblem implements ProblemType {
    RECEIVER_NOT_POSSIBLE(409, "This agency cannot receive"),
    COOPERATION_CONSENT_NEEDED(409, "This agency receives only under consent to cooperate");

    private final int status;
    private final String title;

    ReceiverProblem(int status, String title) {
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
