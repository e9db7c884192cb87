package org.punte.portal.client.identity;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How an age is known. */
public enum AgeBasis {
    DOCUMENT,
    STATED,
    PROFESSIONAL_ESTIMATE,
    AGE_ASSESSMENT,
    @JsonEnumDefaultValue
    DISPUTED;
}
