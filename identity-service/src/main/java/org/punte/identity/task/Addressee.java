package org.punte.identity.task;

/** Who does it. */
public enum Addressee {
    /** Whoever is assigned to the person at that moment. */
    ASSIGNED,
    /** Any supervisor of the agency whom the person does not keep away: the code of the person, not who that is. */
    SUPERVISORS,
    /** Supervisors of the agency who work with neither this person nor those of the party whom it is about. */
    SUPERVISORS_APART
}
