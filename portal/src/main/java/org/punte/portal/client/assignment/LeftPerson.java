package org.punte.portal.client.assignment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record whose workers have all left: no more of it than a supervisor needs to hand it on. */
public record LeftPerson(
        UUID id, String pseudonym, @Nullable Instant registeredAt) {}
