package org.punte.referrals.agency;

/** How far an agency takes part in the network. */
public enum AgencyStatus {
    PROBATION,
    ACTIVE,
    SUSPENDED,
    CLOSING,
    DEACTIVATED;

    /** A word that we have not learned yet opens nothing. */
    static AgencyStatus of(String word) {
        for (var status : values()) if (status.name().equals(word)) return status;
        return SUSPENDED;
    }

    /** Somebody works there: on probation in a sandbox, when closing only to bring things to an end. */
    public boolean takesPart() {
        return this == PROBATION || this == ACTIVE || this == CLOSING;
    }

    /** Referrals can be sent there. */
    public boolean receives() {
        return this == PROBATION || this == ACTIVE;
    }

    /** Nothing new comes in, and what was not answered goes back. */
    public boolean isLeaving() {
        return this == CLOSING || this == DEACTIVATED;
    }
}
