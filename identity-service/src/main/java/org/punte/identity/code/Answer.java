package org.punte.identity.code;

/** What was answered. Silence is none of these but {@link #NOT_ASKED}; zero differs from unknown. */
public enum Answer {
    YES,
    NO,
    /** Asked, and nobody knows. */
    UNKNOWN,
    NOT_ASKED,
    DECLINED_TO_ANSWER;

    /** Whether it may still turn out to be a yes. */
    public boolean isOpen() {
        return this != YES && this != NO;
    }
}
