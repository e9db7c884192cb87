package org.punte.identity.terms;

/** Why something may be shared: the person's consent, or what stands in its place (GDPR articles 6 and 9). */
public enum ConsentBasis {
    /** The person, or who may speak for the person, said yes. */
    CONSENT,
    /** Life or body is in danger: invoked by a caseworker alone, looked at by a supervisor afterwards. */
    VITAL_INTEREST,
    /** A law demands it. */
    LEGAL_OBLIGATION,
    /** A public body's task, laid down by law. */
    PUBLIC_TASK,
    /** A claim is made or defended. */
    LEGAL_CLAIM;

    /** Whether a supervisor says yes before anything is told, unless one invokes it. */
    public boolean waitsForSupervisor() {
        return this != CONSENT && this != VITAL_INTEREST;
    }

    /** Whether a change of mind ends it: what rests on the law does not hang on what somebody wants. */
    public boolean endsWithWish() {
        return this == CONSENT || this == VITAL_INTEREST;
    }
}
