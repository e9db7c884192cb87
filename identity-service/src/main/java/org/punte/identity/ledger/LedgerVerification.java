package org.punte.identity.ledger;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.punte.web.caller.Acting;

/**
 * Reads an agency's whole chain again, some of it in a transaction, and says whether it is as it was written. Chaining is held back
 * only while the end is looked up.
 */
@ApplicationScoped
class LedgerVerification {
    private static final int CHUNK = 1000;

    private final LedgerRepository ledger;
    private final LedgerHeads heads;
    private final Acting acting;
    private final Clock clock;

    LedgerVerification(LedgerRepository ledger, LedgerHeads heads, Acting acting, Clock clock) {
        this.ledger = ledger;
        this.heads = heads;
        this.acting = acting;
        this.clock = clock;
    }

    VerificationView verify(UUID agency) {
        var view = view(agency);
        if (view.intact()) Log.infof("Ledger of agency %s verified: %d readings", agency, view.checked());
        else Log.errorf("Ledger of agency %s is not as it was written: %s", agency, view.findings());
        return view;
    }

    private VerificationView view(UUID agency) {
        var end = inTransaction(agency, () -> endOf(agency));
        var check = walked(agency, end.seq());
        end.head().ifPresentOrElse(check::end, check::endUnknown);
        return new VerificationView(
                agency,
                clock.instant(),
                check.findings().isEmpty(),
                check.checked(),
                HexFormat.of().formatHex(check.last().hash()),
                end.waiting(),
                check.findings());
    }

    /** While nobody chains: the last row and the head belong together. */
    private End endOf(UUID agency) {
        var head = heads.hold(agency);
        return new End(head, ledger.lastSeq(agency), ledger.waiting(agency));
    }

    /** What is chained meanwhile lies behind the end. */
    private ChainCheck walked(UUID agency, long end) {
        var check = new ChainCheck();
        var links = next(agency, 0, end);
        while (!links.isEmpty()) {
            links.forEach(check::next);
            links = next(agency, check.last().seq(), end);
        }
        return check;
    }

    private List<Link> next(UUID agency, long after, long end) {
        return inTransaction(agency, () -> ledger.chained(agency, after, end, CHUNK));
    }

    private <T> T inTransaction(UUID agency, Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> acting.as(agency, work));
    }

    /** Where the chain ends, by its head and by its last row, and how many rows wait for their place in it. */
    private record End(Optional<Head> head, long seq, long waiting) {}
}
