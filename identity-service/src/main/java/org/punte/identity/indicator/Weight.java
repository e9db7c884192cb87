package org.punte.identity.indicator;

/** How much an indicator says by itself. */
public enum Weight {
    /** Strong. */
    S,
    /** Medium. */
    M,
    /** Weak. */
    W
}
