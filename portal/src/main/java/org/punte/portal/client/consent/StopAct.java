package org.punte.portal.client.consent;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import io.quarkus.qute.TemplateEnum;

/** The four ways to change one's mind. */
@TemplateEnum
public enum StopAct {
    STOP_SERVICE,
    STOP_AGENCY,
    STOP_CATEGORY,
    STOP_ALL,
    @JsonEnumDefaultValue
    OTHER;
}
