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
    /** Suspended, closing or deactivated. */
    RECEIVER_NOT_ACTIVE(409, "The receiving agency is not active"),
    /** What a suspended agency sent is frozen as well. */
    SENDER_NOT_ACTIVE(409, "The sending agency is not active"),
    /** On probation an agency works with its sponsors only. */
    RECEIVER_ON_PROBATION(409, "The receiving agency is on probation"),
    /** The caller's own. */
    AGENCY_ON_PROBATION(409, "Your agency is on probation"),
    /** The caller's own: it neither sends nor accepts. */
    AGENCY_SUSPENDED(409, "Your agency is suspended"),
    /** The caller's own: nothing new comes in, only supervisors send. */
    AGENCY_CLOSING(409, "Your agency is closing"),
    /** This network refers under agreements only. */
    AGREEMENT_MISSING(409, "No cooperation agreement with this agency"),
    /** There was one. */
    AGREEMENT_EXPIRED(409, "The cooperation agreement with this agency is over"),
    /** The state does not allow it; carries {@code current} and {@code allowed}. */
    MOVE_NOT_ALLOWED(409, "Move not allowed"),
    /** The sender sees the referral, but does not answer it. */
    ONLY_THE_RECEIVER_ANSWERS(403, "Only the receiver answers"),
    /** The receiver sees the referral, but neither sends it nor takes it back. */
    ONLY_THE_SENDER(403, "Only the sender may do this"),
    /** Only people of the accepting agency can be named. */
    WORKER_NOT_OF_THIS_AGENCY(409, "A named worker is not of this agency"),
    /** A supervisor names others only when nobody of those named can work any more. */
    STILL_ASSIGNED(409, "A named worker still works on it"),
    /** A duplicate exists only among one sender's own open referrals. */
    NOT_A_DUPLICATE(409, "The sender has no other open referral for the same here"),
    /** A day that is still to come. */
    DATE_IN_THE_PAST(409, "This day is over"),
    /** What has begun has begun by now. */
    DATE_IN_THE_FUTURE(409, "This day is still to come"),
    /** Neither side itself, and one that receives. */
    PROPOSAL_NOT_POSSIBLE(409, "This agency cannot be proposed"),
    /** Another's, of another person, or still under way. */
    PARENT_NOT_FITTING(409, "Nothing goes on from that referral"),
    /** Two at most. */
    QUESTIONS_USED_UP(409, "No more questions about this referral"),
    /** Each question has its own codes. */
    ANSWER_NOT_FITTING(409, "This code does not answer the question"),
    /** Carries {@code found}: by code, what of the person the words hold. */
    ANSWER_NAMES_THE_PERSON(409, "The words say who the person is"),
    /** Who does not know the person cannot be told what of them is in the words. */
    ANSWER_NEEDS_ASSIGNED(409, "Words are for whoever is assigned to the person"),
    /** The look never passes on a guess. */
    ANSWER_NOT_CHECKABLE(503, "The words cannot be looked at at present"),
    /** Codes say how it ended; words of somebody whom one has met need that person's yes. */
    TELLING_BACK_NOT_AGREED(400, "Did the person agree that this is told back?"),
    /** Afterwards there is a return. */
    UNDOING_TOO_LATE(409, "The answer can no longer be taken back"),
    /** Somebody knows who it is: afterwards there is a return. */
    PERSON_WAS_READ(409, "Somebody has read of the person"),
    /** Undoing never passes on a guess. */
    UNDOING_NOT_VERIFIABLE(503, "Whether somebody has read cannot be verified at present"),
    /** The case is with whoever accepted it. */
    TRANSFER_STANDS(409, "An accepted transfer stands"),
    /** Nobody is given what they asked to be kept away from. */
    CONFLICT_DECLARED(409, "This worker has declared a conflict of interest"),
    /** Not there, of another agency, or the caller's own. */
    CONFLICT_NOT_FOUND(404, "Declaration not found"),
    /** A colleague was faster. */
    ALREADY_CLAIMED(409, "A colleague looks after it"),
    /** It is over: nobody has to look after it. */
    NOT_ON_THE_DESK(409, "It is no longer on the desk"),
    /** More than anybody can choose from. */
    TOO_MANY_FILTERS(409, "Too many saved filters"),
    /** Not there, or somebody else's. */
    FILTER_NOT_FOUND(404, "Saved filter not found"),
    /** It ends before it begins, or is too long to be counted at once. */
    PERIOD_NOT_POSSIBLE(409, "This period cannot be counted"),
    /** Figures across agencies are made where the network is kept. */
    NOT_THE_NETWORK(403, "Only where the network is kept"),
    /** What was sent in it may still be answered. */
    QUARTER_NOT_OVER(409, "This quarter is not over yet"),
    /** What every agency has read stays as it is. */
    RELEASE_PUBLISHED(409, "This quarter is published already"),
    /** Laid beside the release before, some figures could tell of somebody. */
    RELEASE_DIFFERS(409, "Some figures differ by little from the release before"),
    /** What it hides was decided by a rule that hid too little. */
    RELEASE_OUTDATED(409, "Prepared by an earlier rule"),
    /** Not there, or not published. */
    RELEASE_NOT_FOUND(404, "Release not found");

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

    /** "Was sent twice" of one envelope after the other asks who is behind them. */
    @Override
    public boolean mayBeGuess() {
        return this == NOT_A_DUPLICATE || ProblemType.super.mayBeGuess();
    }
}
