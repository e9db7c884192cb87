package org.punte.identity.consent;

/** Why something may be shared. */
public enum ConsentBasis {
    CONSENT,
    VITAL_INTEREST
}
