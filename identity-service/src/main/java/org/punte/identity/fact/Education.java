package org.punte.identity.fact;

/** The highest level that was finished: ISCED 2011, levels 0 to 8 (HTCDS prs_HighestLevelOfEducation). */
public enum Education {
    EARLY_CHILDHOOD,
    PRIMARY,
    LOWER_SECONDARY,
    UPPER_SECONDARY,
    POST_SECONDARY_NON_TERTIARY,
    SHORT_CYCLE_TERTIARY,
    BACHELOR,
    MASTER,
    DOCTORAL
}
