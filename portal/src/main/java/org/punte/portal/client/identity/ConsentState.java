package org.punte.portal.client.identity;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Whether a consent still has effect. */
public enum ConsentState {
    PENDING,
    GIVEN,
    REFUSED,
    WITHDRAWN,
    EXPIRED,
    SUPERSEDED,
    @JsonEnumDefaultValue
    OTHER;
}
