package org.punte.notifications.news;

/** Who hears of a referral that waits. */
enum Hearer {
    /** Whoever sent it, or the desk where whoever did has left. */
    AUTHOR,
    /** The sender's desk. */
    DESK,
    /** The sender's supervisors. */
    SUPERVISORS,
    RECEIVER_DESK,
    RECEIVER_SUPERVISORS,
    /** Whom the receiver has named, or its desk where one of them has left. */
    WORKERS
}
