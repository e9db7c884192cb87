package org.punte.portal.client.deadline;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What the amounts count. */
public enum DeadlineUnit {
    HOURS,
    DAYS,
    WORKING_DAYS,
    MONTHS,
    YEARS,
    PERCENT,
    MINIMUM_SALARIES,
    ANNUAL_DATE,
    FIXED_DATE,
    @JsonEnumDefaultValue
    OTHER
}
