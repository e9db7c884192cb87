package org.punte.identity.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.vault.Category;
import org.punte.identity.vault.Statement;

/**
 * What was thought to be so, and is no longer.
 *
 * @param fact the member that it was
 * @param text as it was sealed: a code, a text, dates as {@code EXACT 1987-03-09 - -}, composed facts as JSON
 * @param keptBy the account that told it; absent in what was kept before that was written down
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FormerFactView(
        UUID id,
        String fact,
        Category category,
        String text,
        Instant keptAt,
        @Nullable UUID keptBy,
        Instant replacedAt,
        @Nullable UUID replacedBy) {
    static FormerFactView of(Statement s) {
        return new FormerFactView(
                s.id(),
                s.fact().member(),
                s.fact().category(),
                s.text(),
                s.keptAt(),
                s.keptBy(),
                s.replacedAt(),
                s.replacedBy());
    }

    /** Holds a fact: never printed. */
    @Override
    public String toString() {
        return "FormerFactView[sealed]";
    }
}
