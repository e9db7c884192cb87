package org.punte.identity.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.punte.identity.ledger.LedgerFinding.What;

/** Walks along a chain and remembers what is wrong. */
class ChainCheck {
    private static final int MOST = 20;

    private final List<LedgerFinding> findings = new ArrayList<>();
    private Head last = Head.NONE;
    private long checked;

    void next(Link link) {
        var expected = last.seq() + 1;
        if (link.seq() != expected) find(What.MISSING, expected);
        else if (!Arrays.equals(link.previous(), last.hash())) find(What.OUT_OF_ORDER, link.seq());
        if (!Arrays.equals(link.hash(), link.reading().hash(link.seq(), link.previous())))
            find(What.CHANGED, link.seq());
        last = link.head();
        checked++;
    }

    void end(Head head) {
        if (!last.is(head)) find(What.WRONG_END, head.seq());
    }

    /** Nobody can say where it should end. */
    void endUnknown() {
        find(What.WRONG_END, last.seq());
    }

    List<LedgerFinding> findings() {
        return List.copyOf(findings);
    }

    Head last() {
        return last;
    }

    long checked() {
        return checked;
    }

    private void find(What what, long seq) {
        if (findings.size() < MOST) findings.add(new LedgerFinding(what, seq));
    }
}
