package org.punte.portal.client.party;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How much the people of a party want to stay together. */
public enum Together {
    ONLY,
    IF_POSSIBLE,
    @JsonEnumDefaultValue
    OTHER
}
