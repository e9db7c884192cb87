package org.punte.referrals.routing;

/** How soon an agency usually answers: said in bands, so that no two agencies are measured against each other. */
enum AnswerBand {
    WITHIN_1_HOUR,
    WITHIN_4_HOURS,
    WITHIN_1_DAY,
    WITHIN_3_DAYS,
    LONGER
}
