package org.punte.identity.fact;

/** A fact that may stay unknown: silence is never a no. */
public enum Answer {
    YES,
    NO,
    UNKNOWN,
    NOT_ASKED,
    DECLINED_TO_ANSWER
}
