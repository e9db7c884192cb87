package org.punte.notifications.message;

/** What a message says. Kinds are API: never renamed, only added. */
public enum MessageKind {
    REFERRAL_SENT,
    REFERRAL_ACKNOWLEDGED,
    REFERRAL_ACCEPTED,
    REFERRAL_DECLINED,
    REFERRAL_STARTED,
    REFERRAL_COMPLETED,
    REFERRAL_CANCELLED,
    REFERRAL_EXPIRED,
    REFERRAL_CONSENT_WITHDRAWN,
    PERSON_READABLE,
    /** What was paused goes on: the named workers can read again. */
    PERSON_READABLE_AGAIN,
    ACCESS_ENDED,
    /** Came back unanswered, because the receiver closes. */
    REFERRAL_RETURNED,
    /** A cooperation agreement ends soon. */
    AGREEMENT_EXPIRING,
    /** Somebody new has an account. */
    ACCOUNT_ANNOUNCED,
    /** A colleague has frozen an account. */
    ACCOUNT_FROZEN,
    /** A worker of a suspended agency opened what keeps somebody safe. */
    EMERGENCY_OPENED,
    /** Two people renewed somebody's second factor. */
    FACTOR_RENEWED,
    /** There is something to do for a person; the list of tasks says what. */
    TASK_OPENED,
    /** The review of accounts is due; accounts are blocked in so many days. */
    REVIEW_DUE,
    /** Somebody was blocked who has seen secrets of partner systems. */
    SECRETS_TO_ROTATE,
    /** The receiver asks before it answers; the sender's own clock runs. */
    REFERRAL_INFORMATION_REQUESTED,
    REFERRAL_INFORMATION_GIVEN,
    REFERRAL_WAITLISTED,
    /** The receiver proposes another agency. */
    REFERRAL_REDIRECTED,
    REFERRAL_ANSWER_UNDONE,
    REFERRAL_HELD,
    REFERRAL_RESUMED,
    REFERRAL_NOT_DELIVERED,
    /** Accepted, and given back: supervisors of the sender look at it. */
    REFERRAL_GIVEN_BACK,
    REFERRAL_CANCELLATION_CONFIRMED,
    /** It should never have been there. */
    REFERRAL_IN_ERROR,
    /** A supervisor marked what the reader had sent as entered in error. */
    REFERRAL_TAKEN_AWAY,
    /** What was not sent will be deleted. */
    REFERRAL_DRAFT_EXPIRING,
    /** A worker has again given back whom it had taken on. */
    RETURNS_REPEATED,
    /** Half of the time for the answer is over. */
    REFERRAL_REMINDER,
    /** All of it is over. */
    REFERRAL_ESCALATED,
    /** An emergency without an answer: somebody else could be asked. */
    REFERRAL_SILENT,
    /** The receiver's own system has not acknowledged: call. */
    REFERRAL_SYSTEM_SILENT,
    /** One's own system has not acknowledged: answer by hand. */
    REFERRAL_CALLED_BY_HAND,
    /** Nobody is at the receiver's desk any more. */
    REFERRAL_DESK_GONE,
    /** Taken on, but the service has not begun in time. */
    REFERRAL_START_OVERDUE,
    /** The receiver's question was not answered in time. */
    REFERRAL_QUESTION_OVERDUE,
    /** The day on which a place was expected has passed. */
    REFERRAL_WAIT_OVERDUE,
    /** The day has come on which a pause is looked at again. */
    REFERRAL_HOLD_DUE,
    /** Taken back after it was accepted, and nobody at the receiver has said that it was seen. */
    REFERRAL_CANCELLATION_UNSEEN,
    /** A colleague must not deal with a referral: somebody else has to. */
    CONFLICT_DECLARED,
    /** The service that a sent referral waits for is closed for a while. */
    SERVICE_CLOSED,
    /** A desk is asked for a place, about nobody. */
    CAPACITY_ASKED,
    CAPACITY_ANSWERED,
    /** An agency is asked together with others. */
    CALL_RECEIVED,
    CALL_OFFERED,
    CALL_DECLINED,
    CALL_CONFIRMED,
    CALL_NOT_NEEDED,
    /** A place is not kept any more, because nobody chose it in time. */
    CALL_LAPSED,
    /** An emergency in which nobody has offered anything yet; the call stays open. */
    CALL_SILENT,
    /** A call is over, and nobody was chosen. */
    CALL_CLOSED,
    /** Somebody wrote down that one's own agency promised by telephone: to be confirmed. */
    REFERRAL_PROMISED,
    /** A colleague has given it to this account to look after. */
    REFERRAL_ASSIGNED,
    /** Nobody there promised it: ask again, or somebody else. */
    REFERRAL_PROMISE_DENIED,
    /** A desk is asked to take over a whole case. */
    TRANSFER_RECEIVED,
    /** Another agency has taken over a case. */
    TRANSFER_ACCEPTED,
    /** The receiver of a referral would like to have the case. */
    TRANSFER_REQUESTED,
    /** Several people who belong together were referred at once: one answer is asked for. */
    PARTY_SENT,
    /** Somebody is refused again and again: supervisors, auditors and administrators ask. */
    REFUSALS_REPEATED,
    /** A cooperation agreement is over. */
    AGREEMENT_ENDED,
    /** The agency that has taken it on, or keeps it waiting, closes: it decides what becomes of it. */
    REFERRAL_RECEIVER_CLOSING,
    /** Somebody with whom alone this one was to come is not there any more. */
    REFERRAL_PARTY_PARTED,
    /** Another agency has entered an agreement: it counts when one's own administrator confirms it. */
    AGREEMENT_PROPOSED,
    /** Something waits for a second person. */
    APPROVAL_AWAITED,
    /** An agency has named a second person elsewhere: the network decides. */
    SECOND_PERSON_PROPOSED,
    /** Somebody lost the second factor: who has met them as well confirms within a day. */
    RENEWAL_ASKED,
    /** An account that nobody uses is blocked in so many days. */
    ACCOUNT_DORMANT_SOON,
    /** Somebody asks to join the network: two of its administrators decide. */
    APPLICATION_RECEIVED,
    /** A network administrator proposes another name, kind or county of an agency: one of another agency decides. */
    AGENCY_CORRECTION_PROPOSED,
    /** The network has corrected what one's own agency is known by. */
    AGENCY_CORRECTED,
    /** Where and when to meet is on the page of the referral. */
    MEETING_TOLD,
    /** Where and when to meet does not hold any more. */
    MEETING_TAKEN_BACK,
    /** It is another one now than was said before: to be looked at again. */
    MEETING_CHANGED,
    /** An administrator has set up a partner's system, given it more or another credential, or switched it on. */
    SYSTEM_CHANGED
}
