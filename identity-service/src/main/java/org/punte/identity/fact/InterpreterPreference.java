package org.punte.identity.fact;

/** With whom somebody can speak. */
public enum InterpreterPreference {
    FEMALE,
    MALE,
    NO_PREFERENCE
}
