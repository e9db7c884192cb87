package org.punte.identity.mention;

/** What a text may give away. */
enum Mention {
    NAME,
    PHONE,
    EMAIL,
    /** The person's name on a network. */
    HANDLE,
    /** By which worker and person know one another. */
    CODE_WORD,
    BIRTH_DATE,
    NATIONAL_ID
}
