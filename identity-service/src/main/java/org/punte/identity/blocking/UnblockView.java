package org.punte.identity.blocking;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.rolegrant.RoleGranting;
import org.punte.web.tag.Tagged;

/** An account that may sign in again: with its ordinary roles, the others wait for a second person. */
record UnblockView(UUID id, UUID agency, List<String> roles, RoleGranting.@Nullable Pending pending, int version)
        implements Tagged {
    static UnblockView of(AccountDirectory.Entry e, RoleGranting.@Nullable Pending pending) {
        return new UnblockView(
                e.account(), e.agency(), e.roles().stream().sorted().toList(), pending, e.version());
    }
}
