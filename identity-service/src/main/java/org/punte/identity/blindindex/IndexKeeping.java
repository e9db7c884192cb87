package org.punte.identity.blindindex;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.identity.vault.IdentityKept;

/** Cards and index change in the transaction that changes the vault, and end with the person. */
@ApplicationScoped
@Transactional(MANDATORY)
public class IndexKeeping {
    private final VaultFacts facts;
    private final Cards cards;
    private final CardRepository rows;
    private final IndexWriting writing;
    private final BracketRepository brackets;

    IndexKeeping(VaultFacts facts, Cards cards, CardRepository rows, IndexWriting writing, BracketRepository brackets) {
        this.facts = facts;
        this.cards = cards;
        this.rows = rows;
        this.writing = writing;
        this.brackets = brackets;
    }

    void onKept(@Observes IdentityKept kept) {
        var traits = facts.of(kept.person());
        cards.keep(kept.person(), kept.owner(), traits);
        writing.rewrite(brackets.share(kept.owner()), kept.owner(), new Card(kept.person(), traits));
    }

    /** For whoever erases a person: nothing is left to be found by. Runs as the owner. */
    public void forget(UUID person) {
        rows.remove(person);
        writing.remove(person);
    }
}
