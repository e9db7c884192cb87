package org.punte.portal.client.move;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What somebody who waits gets meanwhile. */
public enum InterimSupport {
    NONE,
    TELEPHONE_COUNSELLING,
    DAY_SERVICES,
    MATERIAL_HELP,
    @JsonEnumDefaultValue
    OTHER
}
