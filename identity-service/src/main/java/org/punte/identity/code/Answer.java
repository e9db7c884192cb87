package org.punte.identity.code;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was answered. Silence is none of these but {@link #NOT_ASKED}; zero differs from unknown. */
@Schema(name = "CodedAnswer")
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
