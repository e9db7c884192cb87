package org.punte.web.caller;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.standing.Standing;

/** For whom the present work is done. */
record Actor(
        @Nullable UUID account,
        @Nullable UUID agency,
        Set<String> roles,
        Set<String> scopes,
        boolean client,
        @Nullable Instant vaultClosedUntil,
        @Nullable Instant signedInAt) {
    static final Actor NOBODY = new Actor(null, null, Set.of(), Set.of(), false, null, null);

    /** {@code signedInAt}: when the person proved who it is; null for systems. */
    static Actor of(Standing standing, @Nullable Instant signedInAt) {
        return new Actor(
                standing.account(),
                standing.agency(),
                standing.roles(),
                standing.scopes(),
                standing.client(),
                standing.vaultClosedUntil(),
                signedInAt);
    }

    /** Work without a request: in the name of an agency, perhaps of an account, with no role of its own. */
    static Actor of(@Nullable UUID account, @Nullable UUID agency) {
        return new Actor(account, agency, Set.of(), Set.of(), false, null, null);
    }
}
