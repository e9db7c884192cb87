package org.punte.referrals.transfer;

import org.punte.web.problem.ProblemType;

/** How a transfer is refused. */
enum TransferProblem implements ProblemType {
    /** Carries {@code undecided}: the open referrals of the person for which nothing was said. */
    TRANSFER_UNDECIDED(409, "Say what becomes of each open referral"),
    /** Carries {@code referral}: one agency at a time is asked to take over a case. */
    TRANSFER_UNDER_WAY(409, "Another transfer of this case is open"),
    /** The new owner would be told what the person did not agree to. */
    HANDING_OVER_NOT_COVERED(409, "The consent does not cover telling of other services"),
    /** Not the caller's own, never sent, over, or for another service. */
    SUCCESSOR_NOT_FITTING(409, "That referral does not take its place");

    private final int status;
    private final String title;

    TransferProblem(int status, String title) {
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
