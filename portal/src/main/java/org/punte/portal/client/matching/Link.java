package org.punte.portal.client.matching;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How two records belong together. */
public record Link(
        UUID id,
        LinkKind kind,
        Line one,
        Line other,
        LinkReason reason,
        UUID madeBy,
        Instant madeAt,
        @Nullable EndReason endedReason,
        @Nullable UUID endedBy,
        @Nullable Instant endedAt) {
    /** A record by its code. */
    public record Line(UUID id, String pseudonym) {}

    public boolean isLive() {
        return endedAt == null;
    }

    /** Whether whoever works with one of the records may read the other. */
    public boolean isOpening() {
        return isLive() && kind == LinkKind.SAME_HUMAN;
    }

    /** The other record, seen from this one. */
    public Line from(UUID person) {
        return one.id().equals(person) ? other : one;
    }

    /** Seen from this record, the other one is a child's. */
    public boolean isChild(UUID person) {
        return kind == LinkKind.PARENT && one.id().equals(person);
    }
}
