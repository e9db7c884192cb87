package org.punte.portal.client.person;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Who says that somebody is called so. */
public enum NameSource {
    PERSON,
    DOCUMENT,
    RELATIVE,
    OTHER_AGENCY,
    @JsonEnumDefaultValue
    OTHER;
}
