package org.punte.portal.client.move;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Why a service never came about. */
public enum NonDeliveryReason {
    NO_SHOW,
    UNREACHABLE,
    INELIGIBLE_AFTER_ASSESSMENT,
    PERSON_WITHDREW,
    SERVICE_STOPPED,
    @JsonEnumDefaultValue
    OTHER
}
