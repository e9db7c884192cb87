package org.punte.identity.blindindex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.punte.identity.matching.Widths;

/** Writes what persons are found under. */
@ApplicationScoped
class IndexWriting {
    private static final int ROWS_AT_ONCE = 5_000;

    private final Terms terms;
    private final IndexRepository rows;

    IndexWriting(Terms terms, IndexRepository rows) {
        this.terms = terms;
        this.rows = rows;
    }

    /** What was true before is no longer found. */
    void rewrite(Bracket bracket, UUID owner, Card card) {
        rows.remove(card.person());
        bracket.written().forEach(widths -> add(widths, owner, card));
    }

    void add(Widths widths, UUID owner, Card card) {
        rows.add(owner, widths.generation(), card.person(), terms.kept(owner, widths, card.traits()));
    }

    /** Removes some of what was written in generations that are no longer searched; false when there was nothing. */
    boolean tidy(UUID owner, int present) {
        return rows.tidy(owner, present, ROWS_AT_ONCE) > 0;
    }

    void remove(UUID person) {
        rows.remove(person);
    }
}
