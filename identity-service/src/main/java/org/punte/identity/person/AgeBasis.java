package org.punte.identity.person;

/** How an age is known. */
public enum AgeBasis {
    DOCUMENT,
    STATED,
    PROFESSIONAL_ESTIMATE,
    AGE_ASSESSMENT,
    DISPUTED
}
