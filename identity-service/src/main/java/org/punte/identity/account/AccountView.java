package org.punte.identity.account;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.tag.Tagged;

/** What an administrator sees of an account. */
record AccountView(
        UUID id,
        UUID agency,
        @Nullable String email,
        String name,
        List<String> roles,
        boolean client,
        boolean blocked,
        int version)
        implements Tagged {
    static AccountView of(Account a) {
        return new AccountView(a.id, a.agency, a.email, a.name, List.of(a.roles), a.isClient(), a.blocked, a.version);
    }
}
