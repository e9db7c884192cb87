package org.punte.notifications.news;

import java.util.Set;

/** Who hears of what goes on between two agencies. */
enum Hearer {
    /** Whoever sent or asked it, or the desk where whoever did has left or stands aside. */
    AUTHOR,
    /** What is nobody else's to know. */
    AUTHOR_ALONE,
    /** The sender's desk. */
    DESK,
    /** The sender's supervisors. */
    SUPERVISORS,
    /** The same, where it is an emergency. */
    SUPERVISORS_IN_EMERGENCY,
    RECEIVER_DESK,
    RECEIVER_SUPERVISORS,
    /** Whom the receiver has named, or its desk where one of them has left or stands aside. */
    WORKERS;

    /** Something has to be done, also when the author is not there. */
    static final Set<Hearer> SENDING_DESK = Set.of(AUTHOR, DESK);

    /** It came to nothing: whoever can ask the next, in an emergency supervisors as well. */
    static final Set<Hearer> ASKING_NEXT = Set.of(AUTHOR, DESK, SUPERVISORS_IN_EMERGENCY);

    /** Whoever has it, or could have it. */
    static final Set<Hearer> RECEIVER = Set.of(RECEIVER_DESK, WORKERS);
}
