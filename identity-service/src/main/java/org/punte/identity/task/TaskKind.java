package org.punte.identity.task;

import static org.punte.identity.task.Addressee.ASSIGNED;
import static org.punte.identity.task.Addressee.SUPERVISORS;
import static org.punte.identity.task.Addressee.SUPERVISORS_APART;

/** What has to be done. Kinds are API: never renamed, only added. */
public enum TaskKind {
    /** An oral consent is signed, or a second person witnesses it. Its lack blocks nothing. Ends with that, or with the consent. */
    SIGN_CONSENT(ASSIGNED, false),
    /** A supervisor looks at what was done to save somebody. */
    CONFIRM_VITAL_INTEREST(SUPERVISORS, false),
    /** The person hears what was done without asking. */
    INFORM_PERSON(ASSIGNED, true),
    /** Two records may be of one human. */
    LOOK_AT_DOUBLE(SUPERVISORS, false),
    /** The directorate of the county hears of a child. Ends only when that was recorded. */
    NOTIFY_DIRECTORATE(ASSIGNED, false),
    /** A guardian without conflict of interest is asked for. */
    REQUEST_GUARDIAN(ASSIGNED, false),
    /** A negative decision is looked at again; help goes on. */
    REVIEW_DECISION(ASSIGNED, true),
    /** A recovery and reflection period ends soon. */
    REFLECTION_ENDS(ASSIGNED, true),
    /** A recovery and reflection period is over. */
    REFLECTION_ENDED(ASSIGNED, true),
    /** Somebody comes of age in six months. */
    COMES_OF_AGE(ASSIGNED, true),
    /** Everything is asked again: of age now, or found to be. */
    ASK_AGAIN(ASSIGNED, true),
    /** A consent ends soon. */
    CONSENT_ENDS(ASSIGNED, true),
    /** Something was shared on another basis than consent. */
    OTHER_BASIS_USED(ASSIGNED, true),
    /** Nothing is told on another basis than consent before a supervisor has said yes. */
    DECIDE_OTHER_BASIS(SUPERVISORS, false),
    /** A supervisor asks whether this record and another one are of one human. */
    SAY_WHETHER_SAME(ASSIGNED, false),
    /** This record was linked with another one. */
    RECORD_LINKED(ASSIGNED, true),
    /** Somebody proposed that it is another situation: a second person looks at it. */
    SECOND_DECISION(SUPERVISORS, false),
    /** What was agreed to by somebody whose word does not count goes on only on a basis that is written down. */
    RECORD_BASIS(SUPERVISORS, false),
    /** Another agency accepted the person, read who it is, and gave the person back. */
    REVIEW_RETURN(SUPERVISORS, true),
    /** Somebody was referred who should not have been: perhaps a breach, which is notified within 72 hours. */
    CHECK_INCIDENT(SUPERVISORS, true),
    /** A second agency could not help either: somebody has to find another way. */
    FIND_ANOTHER_WAY(SUPERVISORS, true),
    /** What was said since a party was sent makes it one that would not be sent: whoever works with the person decides whether she stays in it. */
    LOOK_AT_PARTY(ASSIGNED, true),
    /** The same for supervisors: somebody may be in danger, and those who work with her may be away. */
    CHECK_PARTY(SUPERVISORS_APART, true),
    /** Of those who were referred only together one is not there any more: whoever works with somebody who is left sees what becomes of her. */
    PARTY_PARTED(ASSIGNED, true),
    /** The same as {@link #FIND_ANOTHER_WAY}, where the second agency was asked in a call. */
    CALL_WITHOUT_HELP(SUPERVISORS, true);

    final Addressee addressee;

    /** Whether whoever it is for says that it is done; else it ends with the act that it asks for. */
    final boolean byHand;

    TaskKind(Addressee addressee, boolean byHand) {
        this.addressee = addressee;
        this.byHand = byHand;
    }
}
