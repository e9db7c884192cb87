package org.punte.identity.possibledouble;

/** How far a possible double has come. */
enum DoubleState {
    OPEN,
    /** The supervisor wants to hear the workers of both records. */
    ASKED,
    DECIDED
}
