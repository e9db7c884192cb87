package org.punte.portal.client.move;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Why a service pauses. */
public enum HoldReason {
    PERSON_ASKED,
    PERSON_AWAY,
    WAITING_FOR_DOCUMENTS,
    WAITING_FOR_OTHER_SERVICE,
    SERVICE_INTERRUPTED,
    @JsonEnumDefaultValue
    OTHER
}
