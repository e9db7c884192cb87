package org.punte.web.caller;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For whom the present work is done. */
record Actor(@Nullable UUID account, @Nullable UUID agency, Set<String> roles, Set<String> scopes, boolean client) {
    static final Actor NOBODY = of(null, null);

    /** Work without a request: in the name of an agency, perhaps of an account, with no role of its own. */
    static Actor of(@Nullable UUID account, @Nullable UUID agency) {
        return new Actor(account, agency, Set.of(), Set.of(), false);
    }
}
