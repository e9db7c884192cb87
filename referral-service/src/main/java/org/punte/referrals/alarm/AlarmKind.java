package org.punte.referrals.alarm;

/** What is said of a referral that waits. Kinds are API: never renamed, only added. */
public enum AlarmKind {
    /** Half of the time for the answer is over. */
    REMINDER("referral.reminded.v1"),
    /** All of it is over: the supervisors of both sides hear of it. */
    ESCALATION("referral.escalated.v1"),
    /** An emergency without an answer: the next agency is proposed while the first stays open. */
    NEXT_CANDIDATE("referral.silent.v1"),
    /** The receiver's own system has not acknowledged: its desk is rung, and the sender is asked to call. */
    SYSTEM_SILENT("referral.system-silent.v1"),
    /** Nobody is at the receiver's desk any more: it goes on to the next agency. */
    DESK_GONE("referral.desk-gone.v1"),
    /** Taken on, but the service has not begun in time. */
    START_OVERDUE("referral.start-overdue.v1", true),
    /** The sender has not answered the receiver's question in time. */
    QUESTION_OVERDUE("referral.question-overdue.v1", true),
    /** The day on which a place was expected has passed. */
    WAIT_OVERDUE("referral.wait-overdue.v1", true),
    /** The day has come on which a pause is looked at again. */
    HOLD_DUE("referral.hold-due.v1", true),
    /** Its sender took back what the receiver had taken on, and nobody there has said that it was seen. */
    CANCELLATION_UNSEEN("referral.cancellation-unseen.v1"),
    /** The receiver, which has taken it on or keeps it waiting, closes and decides what becomes of it. */
    RECEIVER_CLOSING("referral.receiver-closing.v1"),
    /** It came only together with others, and one of them is not there any more. Said again with each who leaves. */
    PARTY_PARTED("referral.party-parted.v1");

    final String type;

    /** Whether it can be said again after another move; all else is said once in the life of a referral. */
    final boolean recurs;

    AlarmKind(String type) {
        this(type, false);
    }

    AlarmKind(String type, boolean recurs) {
        this.type = type;
        this.recurs = recurs;
    }
}
