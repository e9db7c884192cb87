package org.punte.portal.client.alarm;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What was said of a referral while it waited. */
public enum AlarmKind {
    REMINDER,
    ESCALATION,
    NEXT_CANDIDATE,
    SYSTEM_SILENT,
    DESK_GONE,
    START_OVERDUE,
    QUESTION_OVERDUE,
    WAIT_OVERDUE,
    HOLD_DUE,
    CANCELLATION_UNSEEN,
    RECEIVER_CLOSING,
    PARTY_PARTED,
    @JsonEnumDefaultValue
    OTHER;
}
