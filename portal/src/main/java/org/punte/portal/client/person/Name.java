package org.punte.portal.client.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A name as somebody stated it. */
public record Name(
        UUID id,
        NameKind kind,
        String text,
        @Nullable NameSource source,
        @Nullable LocalDate statedOn,
        @Nullable Instant correctedAt) {
    public boolean isCurrent() {
        return correctedAt == null;
    }

    /** Holds a name: never printed. */
    @Override
    public String toString() {
        return "Name[" + id + "]";
    }
}
