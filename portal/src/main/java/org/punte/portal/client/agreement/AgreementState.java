package org.punte.portal.client.agreement;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Whether an agreement has effect. */
public enum AgreementState {
    PROPOSED,
    CONFIRMED,
    EXPIRED,
    TERMINATED,
    REPLACED,
    @JsonEnumDefaultValue
    OTHER;
}
