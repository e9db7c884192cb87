package org.punte.identity.vault;

/** What a person may agree to share, piece by piece. The vault holds the first three; the others live in case files. */
public enum Category {
    IDENTITY,
    CONTACT,
    LANGUAGE,
    HEALTH,
    LEGAL,
    EXPLOITATION_SUMMARY,
    RISK,
    NEEDS,
    CASE_SUMMARY
}
