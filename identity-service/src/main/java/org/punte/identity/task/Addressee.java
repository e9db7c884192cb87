package org.punte.identity.task;

/** Who does it. */
public enum Addressee {
    /** Whoever is assigned to the person at that moment. */
    ASSIGNED,
    /** Any supervisor of the agency: the code of the person, not who that is. */
    SUPERVISORS
}
