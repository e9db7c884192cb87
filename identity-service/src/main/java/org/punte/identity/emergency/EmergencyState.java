package org.punte.identity.emergency;

/** How a supervisor sees an opening. */
enum EmergencyState {
    /** Nobody has looked yet: it lasts an hour. */
    OPEN,
    /** It was right: it lasts half a day. */
    CONFIRMED,
    /** It was not: it is over, and this worker opens this person no more. */
    STOPPED
}
