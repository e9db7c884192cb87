package org.punte.identity.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.ledger.LedgerFinding.What;

class ChainCheckTest {
    private final List<Link> chain = chained(4);

    @Test
    void what_is_as_it_was_written_is_found_intact() {
        assertThat(findings(chain, last(chain))).isEmpty();
    }

    @Test
    void an_edited_row_is_found() {
        var edited = chain.get(1);
        chain.set(1, new Link(reading("REFUSED"), edited.seq(), edited.previous(), edited.hash()));

        assertThat(findings(chain, last(chain))).containsExactly(new LedgerFinding(What.CHANGED, 2));
    }

    @Test
    void an_edited_row_with_a_hash_of_its_own_does_not_fit_the_next() {
        var end = last(chain);
        chain.set(1, Link.after(chain.get(0).head(), reading("REFUSED")));

        assertThat(findings(chain, end)).containsExactly(new LedgerFinding(What.OUT_OF_ORDER, 3));
    }

    @Test
    void a_removed_row_is_found_in_the_middle_and_at_the_end() {
        var end = last(chain);
        var middle = new ArrayList<>(chain);
        middle.remove(2);
        var short_ = chain.subList(0, 3);

        assertThat(findings(middle, end)).contains(new LedgerFinding(What.MISSING, 3));
        assertThat(findings(short_, end)).containsExactly(new LedgerFinding(What.WRONG_END, 4));
        assertThat(findings(List.of(), end)).containsExactly(new LedgerFinding(What.WRONG_END, 4));
    }

    @Test
    void a_chain_that_was_written_anew_ends_elsewhere() {
        assertThat(findings(chained(4), last(chain))).containsExactly(new LedgerFinding(What.WRONG_END, 4));
    }

    @Test
    void rows_in_one_anothers_place_are_found() {
        var first = chain.get(1);
        var second = chain.get(2);
        chain.set(1, new Link(second.reading(), 2, second.previous(), second.hash()));
        chain.set(2, new Link(first.reading(), 3, first.previous(), first.hash()));

        assertThat(findings(chain, last(chain)))
                .extracting(LedgerFinding::what)
                .contains(What.OUT_OF_ORDER, What.CHANGED);
    }

    private static List<LedgerFinding> findings(List<Link> chain, Head end) {
        var check = new ChainCheck();
        chain.forEach(check::next);
        check.end(end);
        return check.findings();
    }

    private static Head last(List<Link> chain) {
        return chain.get(chain.size() - 1).head();
    }

    private static List<Link> chained(int count) {
        var chain = new ArrayList<Link>();
        var head = Head.NONE;
        for (int i = 0; i < count; i++) {
            chain.add(Link.after(head, reading("ALLOWED")));
            head = last(chain);
        }
        return chain;
    }

    private static Reading reading(String decision) {
        var id = UUID.randomUUID();
        return new Reading(
                id, id, id, id, Instant.EPOCH, decision, List.of("IDENTITY"), null, null, null, null, null, null);
    }
}
