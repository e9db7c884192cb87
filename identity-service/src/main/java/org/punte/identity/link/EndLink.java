package org.punte.identity.link;

import jakarta.validation.constraints.NotNull;

/** Ends a link. */
record EndLink(@NotNull EndReason reason) {
    /** Why. */
    enum EndReason {
        MISTAKE,
        NEW_INFORMATION,
        PERSON_ASKED
    }
}
