package org.punte.portal.client.move;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Why a referral should never have been there. */
public enum ErrorReason {
    WRONG_PERSON,
    WRONG_AGENCY,
    ENTERED_TWICE,
    TEST,
    @JsonEnumDefaultValue
    OTHER
}
