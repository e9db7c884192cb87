package org.punte.identity.vault;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact as somebody told it.
 *
 * @param source who says so, by code; of names alone
 * @param keptBy null in what was kept before that was written down
 * @param replacedAt since when it is no longer thought to be so
 */
public record Statement(
        UUID id,
        Fact fact,
        String text,
        @Nullable String source,
        @Nullable LocalDate statedOn,
        Instant keptAt,
        @Nullable UUID keptBy,
        @Nullable Instant replacedAt,
        @Nullable UUID replacedBy) {
    static Statement of(Identifier row, String text) {
        return new Statement(
                row.id,
                row.fact(),
                text,
                row.source,
                row.statedOn,
                row.keptAt,
                row.keptBy,
                row.replacedAt,
                row.replacedBy);
    }

    /** Holds a fact: never printed. */
    @Override
    public String toString() {
        return "Statement[" + id + "]";
    }
}
