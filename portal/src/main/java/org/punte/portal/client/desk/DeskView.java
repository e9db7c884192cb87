package org.punte.portal.client.desk;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How one looks at a desk. */
public enum DeskView {
    @JsonEnumDefaultValue
    ALL,
    OVERDUE,
    MINE,
    UNCLAIMED,
    TO_ASSIGN;
}
