package org.punte.identity.period;

/** Whether a person works with the authorities. Help never hangs on it, and it may stay open for ever. */
public enum Cooperation {
    YES,
    NO,
    UNDECIDED
}
