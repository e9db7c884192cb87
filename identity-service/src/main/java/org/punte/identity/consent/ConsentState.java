package org.punte.identity.consent;

/** The life of a consent: it ends once, and stays ended. */
public enum ConsentState {
    GIVEN,
    WITHDRAWN,
    EXPIRED,
    SUPERSEDED
}
