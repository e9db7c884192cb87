package org.punte.identity.rolegrant;

import java.util.List;
import java.util.UUID;
import org.punte.identity.account.AccountDirectory;
import org.punte.web.tag.Tagged;

/** What an account may do after some of it was taken away. */
record RolesView(UUID id, UUID agency, String name, List<String> roles, int version) implements Tagged {
    static RolesView of(AccountDirectory.Entry e) {
        return new RolesView(
                e.account(), e.agency(), e.name(), e.roles().stream().sorted().toList(), e.version());
    }
}
