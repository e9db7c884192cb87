package org.punte.identity.fact;

/** What somebody is known by on paper. */
public enum DocumentKind {
    IDENTITY_CARD,
    PASSPORT,
    BIRTH_CERTIFICATE,
    RESIDENCE_PERMIT,
    TRAVEL_DOCUMENT,
    OTHER
}
