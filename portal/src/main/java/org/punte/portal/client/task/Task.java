package org.punte.portal.client.task;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something to do for a person. {@code byHand}: whoever does it says so; others end with the act that they ask for. */
public record Task(UUID id, UUID person, TaskKind kind, UUID about, Instant dueAt, boolean byHand) {
    /** A decision that waits for a second person: its page shows the reasons. */
    public boolean isToSecond() {
        return kind == TaskKind.SECOND_DECISION;
    }

    /** For whoever supervises: not about somebody whose page they can open. */
    public boolean isForSupervisors() {
        return kind == TaskKind.LOOK_AT_DOUBLE
                || isAboutOtherBasis()
                || isToSecond()
                || asksForBasis()
                || isToFindAnotherWay()
                || isAboutCall()
                || isAboutReferral();
    }

    /** An oral consent is signed where the answers stand. */
    public boolean isToSign() {
        return kind == TaskKind.SIGN_CONSENT;
    }

    /** A supervisor says whether another basis than consent was right. */
    public boolean isAboutOtherBasis() {
        return kind == TaskKind.CONFIRM_VITAL_INTEREST || kind == TaskKind.DECIDE_OTHER_BASIS;
    }

    /** {@code about} is the last referral that came back: its page says who could be asked next. */
    public boolean isToFindAnotherWay() {
        return kind == TaskKind.FIND_ANOTHER_WAY;
    }

    /** {@code about} is a call of ours in which nobody could help. */
    public boolean isAboutCall() {
        return kind == TaskKind.CALL_WITHOUT_HELP;
    }

    /** {@code about} is a possible double. */
    public boolean isAboutDouble() {
        return kind == TaskKind.LOOK_AT_DOUBLE;
    }

    public boolean isAskedAboutDouble() {
        return kind == TaskKind.SAY_WHETHER_SAME;
    }

    public boolean isAboutLink() {
        return kind == TaskKind.RECORD_LINKED;
    }

    /** It is about a consent, which has a page for whoever supervises. */
    public boolean asksForBasis() {
        return kind == TaskKind.RECORD_BASIS;
    }

    /** {@code about} is a referral of ours that went out together with others: its page leads to the party. */
    public boolean isAboutParty() {
        return kind == TaskKind.LOOK_AT_PARTY || kind == TaskKind.PARTY_PARTED;
    }

    /** Which one it is about, where it is about one. */
    public @Nullable UUID referral() {
        return isAboutReferral() || isAboutParty() || isToFindAnotherWay() ? about : null;
    }

    /** {@code about} is a referral of ours that went wrong, or may. */
    public boolean isAboutReferral() {
        return kind == TaskKind.REVIEW_RETURN || kind == TaskKind.CHECK_INCIDENT || kind == TaskKind.CHECK_PARTY;
    }
}
