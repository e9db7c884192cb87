package org.punte.portal.client.referral;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How soon an answer is needed. */
public enum Urgency {
    EMERGENCY,
    URGENT,
    @JsonEnumDefaultValue
    NORMAL;
}
