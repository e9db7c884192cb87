package org.punte.portal.client.desk;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import io.quarkus.qute.TemplateEnum;

/** How one looks at a desk. */
@TemplateEnum
public enum DeskView {
    @JsonEnumDefaultValue
    ALL,
    OVERDUE,
    MINE,
    UNCLAIMED,
    TO_ASSIGN;
}
