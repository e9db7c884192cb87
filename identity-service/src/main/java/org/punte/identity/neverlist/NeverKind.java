package org.punte.identity.neverlist;

/** What stands on a never-list. */
public enum NeverKind {
    AGENCY,
    /** A part of an agency. As long as the directory knows no parts, the whole agency is not available. */
    UNIT,
    /** Every agency of it. */
    COUNTY,
    WORKER
}
