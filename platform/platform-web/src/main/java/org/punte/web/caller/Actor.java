package org.punte.web.caller;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For whom the present work is done. */
record Actor(@Nullable UUID account, @Nullable UUID agency, Set<String> roles, boolean client) {
    static final Actor NOBODY = new Actor(null, null, Set.of(), false);
}
