package org.punte.referrals.directory;

/** Whether a service is given; the words of HSDS 3.0. */
public enum ListingStatus {
    ACTIVE,
    INACTIVE,
    TEMPORARILY_CLOSED,
    /** Never again; the end. */
    DEFUNCT
}
