package org.punte.identity.rule;

/** The deadlines for which clocks run here. The table has more: those that other services keep. */
public enum DeadlineName {
    /** A contact that nobody submitted, or whose person refused everything, is kept this long. */
    DRAFT_CONTACT,
    /** The longest recovery and reflection period. */
    REFLECTION_PERIOD,
    /** How long before its end a warning is given. */
    REFLECTION_WARNING,
    /** By when a negative decision is looked at again. */
    DECISION_REVIEW
}
