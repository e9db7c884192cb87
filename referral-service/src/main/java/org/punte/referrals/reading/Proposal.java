package org.punte.referrals.reading;

/** Whether a proposed agency comes into question for the person. */
enum Proposal {
    AVAILABLE,
    /** For this person; nobody says why. */
    NOT_AVAILABLE,
    /** The reader is not assigned to the person, or it could not be found out: that is never taken for a yes. */
    NOT_CHECKED
}
