package org.punte.portal.client.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody for whom the reader may be the second person. */
public record StaffMember(
        UUID account,
        UUID agency,
        String name,
        @Nullable List<Role> roles,
        boolean blocked,
        @Nullable BlockReason blockedWhy,
        @Nullable LocalDate lastSeenOn) {
    public List<Role> has() {
        return roles == null ? List.of() : roles;
    }

    /** Lifted in another way than a block: by two. */
    public boolean isFrozen() {
        return blocked && blockedWhy == BlockReason.FROZEN;
    }
}
