package org.punte.referrals.invitation;

import org.punte.web.problem.ProblemType;

/** How answers to a call are refused. */
enum InvitationProblem implements ProblemType {
    /** Not there, or not the caller's to answer. */
    RECEIVED_CALL_NOT_FOUND(404, "Call not found"),
    /** Answered, or not needed any more; carries {@code current}. */
    INVITATION_CLOSED(409, "This call is over"),
    /** The agency counts its places, so one of them is kept. */
    PLACE_NOT_NAMED(409, "Say which place is kept"),
    /** It is not kept any more. */
    OFFER_LAPSED(409, "The place is not kept any more");

    private final int status;
    private final String title;

    InvitationProblem(int status, String title) {
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
