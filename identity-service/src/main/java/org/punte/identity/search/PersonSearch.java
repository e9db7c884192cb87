package org.punte.identity.search;

import static java.util.Comparator.comparingInt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.punte.identity.blindindex.Candidates;
import org.punte.identity.blindindex.Card;
import org.punte.identity.matching.Wanted;
import org.punte.identity.person.PersonHandover;
import org.punte.identity.vault.Category;
import org.punte.identity.vault.Vault;
import org.punte.web.caller.Caller;

/** Looks among the persons with whom the caller works, and nowhere else: others cost no time and change no answer. */
@ApplicationScoped
@Transactional
class PersonSearch {
    private static final int MOST = 20;
    private static final Set<Category> SHOWN = EnumSet.of(Category.IDENTITY);

    private final Candidates candidates;
    private final PersonHandover lines;
    private final Vault vault;
    private final Caller caller;

    PersonSearch(Candidates candidates, PersonHandover lines, Vault vault, Caller caller) {
        this.candidates = candidates;
        this.lines = lines;
        this.vault = vault;
        this.caller = caller;
    }

    /** Best first. Each one shown is a reading in the ledger. */
    List<HitView> hits(SearchPersons asked) {
        caller.requireMayOpenSealed();
        var wanted = asked.wanted();
        return candidates.assigned(caller.agency(), caller.account(), wanted.told()).stream()
                .flatMap(card -> fitting(wanted, card))
                .sorted(comparingInt(Hit::points).reversed().thenComparing(Hit::person))
                .limit(MOST)
                .map(hit -> HitView.of(lines.line(hit.person()), vault.open(hit.person(), SHOWN, null)))
                .toList();
    }

    private static Stream<Hit> fitting(Wanted wanted, Card card) {
        return wanted.fits(card.traits()).stream().mapToObj(points -> new Hit(card.person(), points));
    }

    private record Hit(UUID person, int points) {}
}
