package org.punte.identity.suspect;

/** What whoever asked from outside is told. */
public enum OutsideAnswer {
    /** The words that everybody hears about whom nobody knows: nothing tells that the person is known. */
    AS_FOR_NOBODY,
    /** A guardian whose word counts: the worker goes on with what the law gives them. */
    MAY_BE_HEARD
}
