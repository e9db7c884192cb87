package org.punte.identity.fact;

/** What somebody has difficulty with: the domains of the Washington Group short set. */
public enum Disability {
    SEEING,
    HEARING,
    WALKING,
    REMEMBERING,
    SELF_CARE,
    COMMUNICATING
}
