package org.punte.portal.client.figures;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What is counted across agencies. */
public enum Measure {
    SENT,
    ANSWERED,
    ANSWERED_IN_TIME,
    DECLINED,
    EXPIRED,
    CLOSED_LOOPS,
    UNMET,
    DECLINES,
    MEDIAN_HOURS,
    @JsonEnumDefaultValue
    OTHER;
}
