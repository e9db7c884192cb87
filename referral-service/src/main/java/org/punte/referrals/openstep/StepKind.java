package org.punte.referrals.openstep;

/** What has to be done. */
public enum StepKind {
    /** A receiver has asked about a referral of ours. */
    ANSWER_QUESTION,
    /** A referral of ours came to nothing, and what it asked for is neither given nor asked for otherwise, nor was it put away. */
    CHOOSE_NEXT,
    /** We are called, and have said neither yes nor no. */
    ANSWER_CALL,
    /** Somebody keeps a place for a call of ours, until {@code dueAt}; further offers may stand beside it. */
    CHOOSE_OFFER,
    /** We are asked whether there is a place. */
    ANSWER_CAPACITY_QUESTION,
    /** What we were promised by telephone was denied, and nobody has answered or promised since. */
    LOOK_AT_DENIAL,
    /** Another agency would like to have a case of ours. */
    ANSWER_CASE_REQUEST,
    /** A draft of the reader's own is deleted soon. */
    FINISH_DRAFT
}
