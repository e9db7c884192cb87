package org.punte.identity.blindindex;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.punte.identity.matching.Widths;
import org.punte.web.caller.Acting;

/**
 * Makes an agency's index anew in another width, beside the one that is searched: chunk by chunk, each with the place
 * reached, so that it goes on after a crash.
 */
@ApplicationScoped
@Transactional
class Reindexing {
    private static final int CHUNK = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final BracketRepository brackets;
    private final CardRepository rows;
    private final Cards cards;
    private final IndexWriting writing;
    private final Acting acting;

    Reindexing(BracketRepository brackets, CardRepository rows, Cards cards, IndexWriting writing, Acting acting) {
        this.brackets = brackets;
        this.rows = rows;
        this.cards = cards;
        this.writing = writing;
        this.acting = acting;
    }

    /** Counts, and begins where the width no longer fits the number. */
    void look(UUID agency) {
        acting.as(agency, () -> {
            int persons = rows.count(agency);
            var bracket = brackets.lock(agency);
            brackets.counted(agency, persons);
            int fitting = Widths.of(persons, bracket.present()).generation();
            if (bracket.next() != null || fitting == bracket.present()) return;
            brackets.begin(agency, fitting);
            Log.infof("Index of agency %s begins generation %d for %d persons", agency, fitting, persons);
        });
    }

    /** One chunk; false when there is nothing left to do. */
    boolean step(UUID agency) {
        return acting.as(agency, () -> {
            var bracket = brackets.of(agency);
            return bracket.next() == null
                    ? writing.tidy(agency, bracket.present())
                    : fill(agency, bracket, bracket.next());
        });
    }

    private boolean fill(UUID agency, Bracket bracket, int next) {
        var from = Objects.requireNonNullElse(bracket.reached(), BEFORE_ALL);
        var persons = rows.holdAfter(agency, from, CHUNK);
        if (persons.isEmpty()) {
            brackets.searchNext(agency, next);
            Log.infof("Index of agency %s is searched in generation %d", agency, next);
        } else {
            cards.opened(agency, persons).forEach(card -> writing.add(new Widths(next), agency, card));
            brackets.reached(agency, next, persons.get(persons.size() - 1).person());
        }
        return true;
    }
}
