package org.punte.local;

/** What a service can need. */
enum Need {
    /** Its own database, as the role that may not do much. */
    DATABASE,
    /** Keys of subjects, in a database of their own. */
    SUBJECT_KEYS,
    /** The service's own key, made at its first start, readable by its owner only. */
    SERVICE_KEY,
    KAFKA,
    /** Tokens of our realm, verified by its keys. */
    TOKENS,
    /** Keycloak as the place where accounts are kept. */
    ACCOUNTS,
    /** The first agency, if there is none. */
    FOUNDING,
    /** A sign-in with pages. */
    SIGN_IN,
    IDENTITY,
    REFERRAL,
    CASE,
    NOTIFICATION
}
