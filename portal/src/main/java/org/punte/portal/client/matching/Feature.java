package org.punte.portal.client.matching;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What two records have in common. */
public enum Feature {
    GIVEN_NAME,
    FAMILY_NAME,
    NAMES_SWAPPED,
    BIRTH_DATE,
    BIRTH_DATE_ALIKE,
    PHONE,
    DOCUMENT,
    /** Newer than this portal. */
    @JsonEnumDefaultValue
    OTHER
}
