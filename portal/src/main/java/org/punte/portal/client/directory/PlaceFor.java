package org.punte.portal.client.directory;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** For whom a place is. */
public enum PlaceFor {
    @JsonEnumDefaultValue
    WOMEN,
    MEN,
    CHILDREN,
    FAMILIES
}
