package org.punte.identity.renewal;

/** How somebody who stands before one is recognised. A call, a video or a message is none of these. */
enum Recognition {
    KNOWN_PERSONALLY,
    STAFF_CARD,
    IDENTITY_DOCUMENT
}
