package org.punte.notifications.message;

import java.util.Locale;

/** Where a message lies. */
enum Box {
    /** The agency's: whoever serves the desk. */
    DESK,
    /** The account's alone. */
    OWN;

    /** What a query may say. */
    static final String WORDS = "desk|own";

    static Box of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
