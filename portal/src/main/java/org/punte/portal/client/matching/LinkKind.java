package org.punte.portal.client.matching;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How two records belong together. */
public enum LinkKind {
    SAME_HUMAN,
    SIBLING,
    PARENT,
    CO_VICTIM,
    /** Newer than this portal. */
    @JsonEnumDefaultValue
    OTHER
}
