package org.punte.identity.ledger;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.punte.web.caller.Acting;

/** Reads an agency's whole chain again and says whether it is as it was written. */
@ApplicationScoped
@Transactional
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
        var view = acting.as(agency, () -> view(agency));
        if (view.intact()) Log.infof("Ledger of agency %s verified: %d readings", agency, view.checked());
        else Log.errorf("Ledger of agency %s is not as it was written: %s", agency, view.findings());
        return view;
    }

    private VerificationView view(UUID agency) {
        var head = heads.hold(agency);
        var check = walked(agency);
        head.ifPresentOrElse(check::end, check::endUnknown);
        return new VerificationView(
                agency,
                clock.instant(),
                check.findings().isEmpty(),
                check.checked(),
                HexFormat.of().formatHex(check.last().hash()),
                ledger.waiting(agency),
                check.findings());
    }

    private ChainCheck walked(UUID agency) {
        var check = new ChainCheck();
        var links = ledger.chained(agency, 0, CHUNK);
        while (!links.isEmpty()) {
            links.forEach(check::next);
            links = ledger.chained(agency, check.last().seq(), CHUNK);
        }
        return check;
    }
}
