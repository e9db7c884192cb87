package org.punte.identity.consent;

/** Why something may be shared. */
public enum ConsentBasis {
    CONSENT,
    VITAL_INTEREST,
    /** A duty by law, such as telling the directorate of a child. */
    LEGAL_OBLIGATION
}
