package org.punte.identity.mention;

/** What a text may give away. */
enum Mention {
    NAME,
    PHONE,
    EMAIL,
    BIRTH_DATE,
    NATIONAL_ID
}
