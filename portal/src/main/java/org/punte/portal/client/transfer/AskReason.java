package org.punte.portal.client.transfer;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Why an agency would like to have a case. */
public enum AskReason {
    PERSON_MOVED,
    PERSON_ASKED,
    MOST_HELP_IS_HERE,
    @JsonEnumDefaultValue
    OTHER
}
