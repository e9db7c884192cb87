package org.punte.notifications.news;

/** Who hears of a referral that waits. */
enum Hearer {
    /** Whoever sent it. */
    AUTHOR,
    /** The sender's desk. */
    DESK,
    /** The sender's supervisors. */
    SUPERVISORS,
    RECEIVER_DESK,
    RECEIVER_SUPERVISORS,
    /** Whom the receiver has named. */
    WORKERS
}
