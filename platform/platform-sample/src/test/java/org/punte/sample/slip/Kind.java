package org.punte.sample.slip;

/** A closed choice. */
enum Kind {
    SHORT,
    LONG
}
