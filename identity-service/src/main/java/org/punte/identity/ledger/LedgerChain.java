package org.punte.identity.ledger;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.punte.web.caller.Acting;

/** The one sequencer: hangs what has committed on the chain of its agency. Readers never wait for it. */
@ApplicationScoped
@Transactional
class LedgerChain {
    private static final int AGENCIES = 200;
    private static final int CHUNK = 500;

    private final LedgerRepository ledger;
    private final LedgerHeads heads;
    private final Acting acting;

    LedgerChain(LedgerRepository ledger, LedgerHeads heads, Acting acting) {
        this.ledger = ledger;
        this.heads = heads;
        this.acting = acting;
    }

    List<UUID> due() {
        return ledger.agenciesWithUnchained(AGENCIES);
    }

    /** How many were chained. Another replica waits meanwhile and finds what is left. */
    int chain(UUID agency) {
        return acting.as(agency, () -> {
            var head = heads.hold(agency);
            if (head.isEmpty()) {
                Log.errorf("The head of the ledger of agency %s is not ours: verify it", agency);
                return 0;
            }
            return chain(agency, head.get());
        });
    }

    private int chain(UUID agency, Head from) {
        var links = new ArrayList<Link>();
        var head = from;
        for (var reading : ledger.unchained(agency, CHUNK)) {
            var link = Link.after(head, reading);
            links.add(link);
            head = link.head();
        }
        if (links.isEmpty()) return 0;
        ledger.chain(links);
        heads.move(agency, head);
        return links.size();
    }
}
