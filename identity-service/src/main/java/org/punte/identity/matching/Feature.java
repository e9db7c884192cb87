package org.punte.identity.matching;

/** What two records have in common, as a supervisor reads it: never the value. */
public enum Feature {
    GIVEN_NAME,
    FAMILY_NAME,
    /** The given name of one is the family name of the other, and the other way round. */
    NAMES_SWAPPED,
    BIRTH_DATE,
    /** Digits changed places, or one of the dates is a guess that covers the other. */
    BIRTH_DATE_ALIKE,
    PHONE,
    DOCUMENT
}
