package org.punte.referrals;

import org.punte.web.problem.ProblemType;

/** How referral-service refuses. The slugs are part of the API. */
public enum ReferralProblem implements ProblemType {
    /** Not there, or not the caller's: nobody can tell the two apart. */
    REFERRAL_NOT_FOUND(404, "Referral not found"),
    /** None, ended, or given for another person or agency. */
    CONSENT_MISSING(409, "No live consent for this agency"),
    /** The gate never opens on a guess. */
    CONSENT_NOT_VERIFIABLE(503, "The consent cannot be verified at present"),
    /** An agency does not refer to itself. */
    RECEIVER_IS_SENDER(409, "The receiver is the sender"),
    /** Suspended or deactivated. */
    RECEIVER_NOT_ACTIVE(409, "The receiving agency is not active"),
    /** The state does not allow it; carries {@code current} and {@code allowed}. */
    MOVE_NOT_ALLOWED(409, "Move not allowed"),
    /** The sender sees the referral, but does not answer it. */
    ONLY_THE_RECEIVER_ANSWERS(403, "Only the receiver answers"),
    /** The receiver sees the referral, but neither sends it nor takes it back. */
    ONLY_THE_SENDER(403, "Only the sender may do this"),
    /** Only people of the accepting agency can be named. */
    WORKER_NOT_OF_THIS_AGENCY(409, "A named worker is not of this agency"),
    /** A duplicate exists only among one sender's own referrals. */
    NOT_A_DUPLICATE(409, "The sender has no other referral for this person here");

    private final int status;
    private final String title;

    ReferralProblem(int status, String title) {
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
