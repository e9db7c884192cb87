package org.punte.identity.link;

/** How two records belong together. Only the first lets anybody read anything. */
public enum LinkKind {
    /** Two records of one human: whoever works with one may read the other while the link lives. */
    SAME_HUMAN,
    SIBLING,
    /** The first is a parent of the second. */
    PARENT,
    /** Exploited by the same people. */
    CO_VICTIM
}
