package org.punte.identity.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** The agreements of the caller's agency, page by page. */
@ApplicationScoped
@Transactional
class AgreementList {
    private final AgreementRepository agreements;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    AgreementList(AgreementRepository agreements, Cursors cursors, Caller caller, Clock clock) {
        this.agreements = agreements;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    CursorPage<AgreementView> page(@Nullable AgreementState state, @Nullable String after, int limit) {
        var list = "agreements:%s".formatted(state);
        var rows = agreements.page(caller.agency(), state, cursors.open(list, after), limit);
        return CursorPage.of(rows, limit, a -> cursors.seal(list, a.proposedAt, a.id))
                .map(a -> AgreementView.of(a, clock.instant()));
    }
}
