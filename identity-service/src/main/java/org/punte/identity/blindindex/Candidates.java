package org.punte.identity.blindindex;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.identity.blindindex.IndexRepository.Alike;
import org.punte.identity.matching.Rarity;
import org.punte.identity.matching.Traits;

/** Opens the few whom the index cannot tell from the one asked for. Shows nobody anything. Runs as the owner. */
@ApplicationScoped
@Transactional(MANDATORY)
public class Candidates {
    private final Terms terms;
    private final IndexRepository index;
    private final BracketRepository brackets;
    private final Cards cards;
    private final IndexConfig config;

    Candidates(Terms terms, IndexRepository index, BracketRepository brackets, Cards cards, IndexConfig config) {
        this.terms = terms;
        this.index = index;
        this.brackets = brackets;
        this.cards = cards;
        this.config = config;
    }

    /** Somebody, all who may be the same, and how common the name is at this agency. */
    public record Found(Card one, List<Card> others, Rarity rarity) {}

    /** Empty for a person without a card: nothing is known of them, or they were erased. */
    public Optional<Found> alike(UUID owner, UUID person) {
        return cards.of(owner, List.of(person)).stream().findFirst().map(one -> alike(owner, one));
    }

    /** Those with whom this account works and of whom a name or a number is like what was asked. */
    public List<Card> assigned(UUID owner, UUID account, Traits asked) {
        var searched = brackets.of(owner).searched();
        var found = index.assigned(
                owner, searched.generation(), account, terms.asked(owner, searched, asked), config.mostOpened());
        return cards.of(owner, found);
    }

    private Found alike(UUID owner, Card one) {
        var bracket = brackets.of(owner);
        var asked = terms.asked(owner, bracket.searched(), one.traits());
        var found = index.alike(owner, bracket.present(), one.person(), asked, config.mostOpened());
        var others = cards.readable(owner, found.stream().map(Alike::person).toList());
        int persons = Math.max(bracket.persons(), found.size());
        var rarity = found.isEmpty()
                ? Rarity.of(persons, 0, 0)
                : Rarity.of(persons, found.get(0).sharingGiven(), found.get(0).sharingFamily());
        return new Found(one, others, rarity);
    }
}
