package org.punte.identity.terms;

/** Through whom somebody spoke. Who came along never interprets: the answer would be that person's. */
public enum Interpreter {
    NONE,
    /** Who has nothing to do with the person. */
    UNRELATED,
    /** Who came along, or knows the person. Refused: talk again, with somebody else. */
    COMPANION
}
