package org.punte.cases;

/** How soon a need wants help. Codes are API. */
public enum NeedUrgency {
    NOW,
    SOON,
    LATER
}
