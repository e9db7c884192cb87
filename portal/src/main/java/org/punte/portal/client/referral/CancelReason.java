package org.punte.portal.client.referral;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Why a sender takes a referral back. */
public enum CancelReason {
    NO_LONGER_NEEDED,
    PERSON_CHANGED_MIND,
    PLACED_ELSEWHERE,
    UNREACHABLE,
    SAFETY,
    SENT_BY_MISTAKE,
    @JsonEnumDefaultValue
    OTHER;
}
