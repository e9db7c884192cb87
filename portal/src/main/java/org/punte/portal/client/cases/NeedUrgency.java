package org.punte.portal.client.cases;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** How soon a need wants looking after. */
public enum NeedUrgency {
    NOW,
    SOON,
    @JsonEnumDefaultValue
    LATER;
}
