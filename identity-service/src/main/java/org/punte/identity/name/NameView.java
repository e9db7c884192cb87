package org.punte.identity.name;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.vault.Statement;
import org.punte.web.tag.Tagged;

/**
 * A name as somebody stated it.
 *
 * @param source absent where the name came with the record and nobody said from whom
 * @param correctedAt since when another stands in its place
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NameView(
        UUID id,
        NameKind kind,
        String text,
        @Nullable NameSource source,
        @Nullable LocalDate statedOn,
        Instant keptAt,
        @Nullable Instant correctedAt,
        int version)
        implements Tagged {
    static NameView of(Statement s) {
        return new NameView(
                s.id(),
                NameKind.of(s.fact()),
                s.text(),
                s.source() == null ? null : NameSource.valueOf(s.source()),
                s.statedOn(),
                s.keptAt(),
                s.replacedAt(),
                s.replacedAt() == null ? 0 : 1);
    }

    /** Whether the person is still called so. */
    public boolean isCurrent() {
        return correctedAt == null;
    }

    /** Holds a name: never printed. */
    @Override
    public String toString() {
        return "NameView[sealed]";
    }
}
