package org.punte.portal.client.staff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who was asked to sign in for the first time. */
public record Invitation(
        UUID id,
        UUID account,
        String email,
        String name,
        @Nullable List<Role> roles,
        @Nullable Waiting pending,
        @Nullable Instant mailedAt) {
    /** The roles that wait for a second person. */
    public record Waiting(UUID id, List<Role> roles) {}
}
