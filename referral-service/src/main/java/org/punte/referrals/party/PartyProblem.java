package org.punte.referrals.party;

import org.punte.web.problem.ProblemType;

/** How sending and answering together are refused. */
public enum PartyProblem implements ProblemType {
    /** Not there, not the caller's, or with somebody in it who is hidden from the caller. */
    PARTY_NOT_FOUND(404, "Party not found"),
    /** Nobody, or nobody of the caller's. */
    PARTY_MEMBER_NOT_FOUND(404, "Somebody of the party was not found"),
    /** Who is meant by it and why is not said. */
    PARTY_NOT_POSSIBLE(409, "These people cannot be referred together"),
    /** A party is never sent on a guess. */
    PARTY_NOT_VERIFIABLE(503, "Whether these people may be referred together cannot be verified at present"),
    /** While others of it wait for the same answer. */
    ANSWER_THE_PARTY(409, "This referral is answered together with others"),
    /** Nobody of it waits for an answer any more. */
    PARTY_ANSWERED(409, "This party was answered or is over"),
    /** Those who are still there, or nobody. */
    PARTY_ONLY_TOGETHER(409, "These people come together or not at all");

    private final int status;
    private final String title;

    PartyProblem(int status, String title) {
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
