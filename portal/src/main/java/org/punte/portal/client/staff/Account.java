package org.punte.portal.client.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of the agency, as its administrator sees it. */
public record Account(
        UUID id,
        @Nullable UUID agency,
        @Nullable String email,
        String name,
        @Nullable List<Role> roles,
        boolean client,
        boolean blocked,
        @Nullable BlockReason blockedWhy,
        @Nullable LocalDate lastSeenOn,
        @Nullable Instant confirmedAt) {
    public List<Role> has() {
        return roles == null ? List.of() : roles;
    }

    /** Lifted in another way than a block: by two. */
    public boolean isFrozen() {
        return blocked && blockedWhy == BlockReason.FROZEN;
    }
}
