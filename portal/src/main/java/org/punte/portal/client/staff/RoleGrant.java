package org.punte.portal.client.staff;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Roles that somebody is to get, once a second person agrees. */
public record RoleGrant(
        UUID id,
        UUID agency,
        UUID account,
        @Nullable String name,
        List<Role> roles,
        @Nullable State state,
        @Nullable UUID requestedBy,
        @Nullable String requestedByName,
        @Nullable Instant requestedAt) {
    /** Nobody has decided it. */
    public boolean isPending() {
        return state == State.PENDING;
    }

    /** Whether it was decided. */
    public enum State {
        PENDING,
        APPROVED,
        REFUSED,
        @JsonEnumDefaultValue
        OTHER;
    }
}
