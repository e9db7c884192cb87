package org.punte.portal.client.move;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What a reader of a referral would miss. */
public enum Warning {
    TOO_SHORT,
    COPIED,
    NO_INDICATOR,
    NO_ABSENCE_CONTACT,
    OPINION_WORDS,
    NOBODY_AT_DESK,
    NOT_LISTED,
    ASKED_ALREADY,
    @JsonEnumDefaultValue
    OTHER
}
