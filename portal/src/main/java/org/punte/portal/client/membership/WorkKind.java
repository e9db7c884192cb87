package org.punte.portal.client.membership;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What sort of open work is counted. */
public enum WorkKind {
    REFERRAL_SENT,
    REFERRAL_RECEIVED,
    CASE_FILE,
    PERSON,
    @JsonEnumDefaultValue
    OTHER;
}
