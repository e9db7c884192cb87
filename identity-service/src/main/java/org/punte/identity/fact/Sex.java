package org.punte.identity.fact;

/** As registered; for statistics. */
public enum Sex {
    FEMALE,
    MALE,
    UNSPECIFIED
}
