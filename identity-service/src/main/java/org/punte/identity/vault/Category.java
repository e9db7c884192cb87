package org.punte.identity.vault;

/** What a person may agree to share, piece by piece: the unit of consent, of sealing and of the ledger. */
public enum Category {
    IDENTITY,
    CONTACT,
    LANGUAGE,
    /** Where somebody comes from and lives. Never a shelter's address. */
    LOCATION,
    HEALTH,
    LEGAL,
    /** Children, guardians, family. */
    CHILD,
    /** The name that exploiters used: never in a list, a print or a default share. */
    NAME_IN_EXPLOITATION,
    EXPLOITATION_SUMMARY,
    RISK,
    NEEDS,
    CASE_SUMMARY
}
