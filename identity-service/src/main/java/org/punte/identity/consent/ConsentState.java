package org.punte.identity.consent;

/** The life of a consent: it ends once, and stays ended. */
public enum ConsentState {
    /** Rests on another basis and waits for a supervisor: nothing is told. */
    PENDING,
    GIVEN,
    /** Asked, and the answer was no. */
    REFUSED,
    WITHDRAWN,
    EXPIRED,
    /** A newer one for the same purpose and recipient stands in its place. */
    SUPERSEDED
}
