package org.punte.web.standing;

import java.util.Set;
import java.util.UUID;

/** What an account may do at an agency. Scopes say which doors a partner's system may use; people have none. */
public record Standing(
        UUID account, UUID agency, Set<String> roles, Set<String> scopes, boolean client, boolean blocked) {
    /** Somebody who signs in. */
    public static Standing person(UUID account, UUID agency, Set<String> roles, boolean blocked) {
        return new Standing(account, agency, Set.copyOf(roles), Set.of(), false, blocked);
    }

    /** A partner's system. */
    public static Standing client(UUID account, UUID agency, Set<String> roles, Set<String> scopes, boolean blocked) {
        return new Standing(account, agency, Set.copyOf(roles), Set.copyOf(scopes), true, blocked);
    }
}
