package org.punte.portal.client.staff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What follows from a block: what is to be rotated, and how much is to be assigned anew. */
public record Blocked(UUID id, boolean signedOut, @Nullable List<SeenSecret> secretsSeen, int personsToAssign) {
    /** A secret that the account has seen and that is still in use. */
    public record SeenSecret(
            UUID client, String name, @Nullable Instant seenAt) {}

    public List<SeenSecret> secrets() {
        return secretsSeen == null ? List.of() : secretsSeen;
    }
}
