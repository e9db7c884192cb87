package org.punte.identity.reach;

/** By what somebody is contacted. */
public enum Channel {
    CALL,
    TEXT,
    MESSENGER,
    EMAIL,
    LETTER,
    IN_PERSON,
    /** Through somebody who passes it on. */
    THIRD_PERSON,
    /** Never possible: an invitation names who invites, and stands where others look. */
    CALENDAR
}
