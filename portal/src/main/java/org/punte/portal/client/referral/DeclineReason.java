package org.punte.portal.client.referral;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Why a referral is declined. */
public enum DeclineReason {
    NO_CAPACITY,
    WAITLIST_ONLY,
    OUT_OF_AREA,
    NOT_ELIGIBLE_AGE,
    NOT_ELIGIBLE_GENDER,
    NOT_ELIGIBLE_STATUS,
    SERVICE_NOT_OFFERED,
    SERVICE_SUSPENDED,
    INSUFFICIENT_INFORMATION,
    CANNOT_MEET_TIMEFRAME,
    SAFETY_CONFLICT,
    CONFLICT_OF_INTEREST,
    CLIENT_DECLINED,
    UNREACHABLE,
    DUPLICATE_REFERRAL,
    @JsonEnumDefaultValue
    OTHER;
}
