package org.punte.identity.reconciliation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that we and Keycloak see differently. {@code who} is an account's id or a system's client id. */
record Difference(Kind kind, @Nullable UUID agency, String who) {
    /** What kind it is. */
    enum Kind {
        /** An agency without its organization. */
        ORGANIZATION_MISSING,
        /** An agency that has left and can still be chosen at sign-in. */
        ORGANIZATION_ENABLED,
        /** An agency that takes part and cannot be chosen at sign-in: somebody did that, and people decide whether it was right. */
        ORGANIZATION_DISABLED,
        /** An account that Keycloak does not know: an administrator brings it back with the invitation, sent again. */
        USER_MISSING,
        /** An account whose user is not in the organization. */
        MEMBER_MISSING,
        /** Somebody in the organization who has no account at the agency. */
        MEMBER_UNKNOWN,
        /** A system that Keycloak does not know: it has to be made again. */
        CLIENT_MISSING,
        /** A system that is disabled here and enabled there. */
        CLIENT_ENABLED,
        /** A system that is enabled here and disabled there. */
        CLIENT_DISABLED,
        /** A system that we do not know: left from a creation that failed. */
        CLIENT_UNKNOWN
    }
}
