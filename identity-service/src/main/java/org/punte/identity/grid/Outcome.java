package org.punte.identity.grid;

/** What answers say. None of these is a decision, and none says that somebody is not a victim. */
public enum Outcome {
    INDICATES,
    /** Some dimension is positive. */
    POSSIBLE,
    /** What is not known could change it. */
    INSUFFICIENT_INFORMATION,
    NOT_INDICATED
}
