package org.punte.identity.vault;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Remembers each opening of the vault. The vault opens nothing that it could not write here first. */
public interface Ledger {
    /** The present caller reads these categories, as owner or under a grant. In the caller's transaction. */
    void allowed(UUID person, Set<Category> categories, @Nullable Entitlement entitlement);

    /** What lets another agency in. */
    record Entitlement(UUID grant, UUID consent) {}
}
