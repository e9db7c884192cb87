package org.punte.identity.consent;

/** Who agrees, and by what right. */
public enum Giver {
    /** The person. Never for somebody who is treated as a child. */
    SELF,
    /** A guardian or representative without conflict of interest. */
    GUARDIAN,
    /** A court, in the person's stead. */
    COURT
}
