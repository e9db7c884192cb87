package org.punte.identity.basis;

/** What a supervisor said to the use of another basis. */
enum BasisState {
    OPEN,
    JUSTIFIED,
    /** What was told under it ended with the decision. */
    NOT_JUSTIFIED
}
