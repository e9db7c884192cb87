package org.punte.portal.client.move;

/** What a question can be answered with. */
public enum AnswerCode {
    YES,
    NO,
    UNDER_6,
    FROM_6_TO_11,
    FROM_12_TO_14,
    FROM_15_TO_17,
    FROM_18_TO_24,
    FROM_25_TO_59,
    FROM_60,
    FEMALE,
    MALE,
    NO_PREFERENCE,
    WITHIN_2_HOURS,
    TODAY,
    TOMORROW,
    THIS_WEEK,
    LATER,
    A_FEW_NIGHTS,
    WEEKS,
    MONTHS,
    UNKNOWN
}
