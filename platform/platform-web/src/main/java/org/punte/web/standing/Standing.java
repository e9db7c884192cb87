package org.punte.web.standing;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an account may do at an agency. Scopes say which doors a partner's system may use; people have none. Until
 * {@code vaultClosedUntil} the account opens nothing that is sealed; null: nothing was closed.
 */
public record Standing(
        UUID account,
        UUID agency,
        Set<String> roles,
        Set<String> scopes,
        boolean client,
        boolean blocked,
        @Nullable Instant vaultClosedUntil) {
    /** Somebody who signs in. */
    public static Standing person(UUID account, UUID agency, Set<String> roles, boolean blocked) {
        return new Standing(account, agency, Set.copyOf(roles), Set.of(), false, blocked, null);
    }

    /** A partner's system. */
    public static Standing client(UUID account, UUID agency, Set<String> roles, Set<String> scopes, boolean blocked) {
        return new Standing(account, agency, Set.copyOf(roles), Set.copyOf(scopes), true, blocked, null);
    }

    /** The same, opening nothing sealed until then. */
    public Standing vaultClosedUntil(@Nullable Instant until) {
        return new Standing(account, agency, roles, scopes, client, blocked, until);
    }
}
