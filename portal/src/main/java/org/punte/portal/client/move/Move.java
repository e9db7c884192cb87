package org.punte.portal.client.move;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What happens to a referral: what the reader can do now, and what its timeline tells. */
public enum Move {
    DRAFTING,
    REDRAFTING,
    SENDING,
    ACKNOWLEDGEMENT,
    INFORMATION_REQUEST,
    INFORMATION,
    PROMISE,
    PROMISE_DENIAL,
    ACCEPTANCE,
    WAITLISTING,
    DECLINE,
    REDIRECTION,
    ANSWER_UNDONE,
    START,
    HOLD,
    RESUMPTION,
    /** The same of what had never begun. */
    PAUSE_ENDED,
    COMPLETION,
    NON_DELIVERY,
    RETURN,
    REASSIGNMENT,
    CANCELLATION,
    CANCELLATION_CONFIRMATION,
    CONSENT_WITHDRAWAL,
    EXPIRY,
    ERROR,
    @JsonEnumDefaultValue
    OTHER
}
