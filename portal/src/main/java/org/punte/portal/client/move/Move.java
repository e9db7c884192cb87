package org.punte.portal.client.move;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What the reader can do to a referral now. */
public enum Move {
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
    ERROR,
    @JsonEnumDefaultValue
    OTHER
}
