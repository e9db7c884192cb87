package org.punte.identity.link;

/** Why somebody made a link. */
public enum LinkReason {
    PERSON_SAID_SO,
    DOCUMENT_SHOWN,
    WORKERS_AGREE,
    FAMILY_SAID_SO,
    FOUND_TOGETHER,
    /** A possible double was decided; not for a request. */
    SUPERVISOR_DECIDED
}
