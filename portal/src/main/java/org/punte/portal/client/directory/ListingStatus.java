package org.punte.portal.client.directory;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** Whether a service is given. */
public enum ListingStatus {
    ACTIVE,
    @JsonEnumDefaultValue
    INACTIVE,
    TEMPORARILY_CLOSED,
    DEFUNCT
}
