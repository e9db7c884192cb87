package org.punte.identity.fact;

/** The kind of place that statistics count. */
public enum Settlement {
    URBAN,
    RURAL
}
