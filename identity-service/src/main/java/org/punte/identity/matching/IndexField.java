package org.punte.identity.matching;

/** The blind indexes, each under a key of its own. Stored by name. */
public enum IndexField {
    /** How a given name or nickname sounds. */
    GIVEN,
    /** How a family name sounds. */
    FAMILY,
    /** The digits of the day of birth, where the day is known. */
    BIRTH,
    PHONE,
    DOCUMENT
}
