package org.punte.identity.fact;

/** How somebody came to move (HTCDS guidance 7). */
public enum MigrantCategory {
    FAMILY,
    VISITOR,
    LABOUR,
    STUDENT,
    IRREGULAR,
    RETURNEE,
    DEPORTEE,
    INTERNALLY_DISPLACED,
    SEPARATED_OR_UNACCOMPANIED_CHILD,
    OTHER
}
