package org.punte.identity.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.person.PersonLine;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** The persons of the acting agency for whom nobody has decided yet what becomes of them when it closes. */
@ApplicationScoped
@Transactional
public class UnsettledPersons {
    private static final String LIST = "unsettled";

    private final SettlementRepository settlements;
    private final Cursors cursors;
    private final Caller caller;

    UnsettledPersons(SettlementRepository settlements, Cursors cursors, Caller caller) {
        this.settlements = settlements;
        this.cursors = cursors;
        this.caller = caller;
    }

    /** A person of a closing agency was provided for in this transaction. */
    public record Settled(UUID agency) {}

    /** How many there are. */
    public long count() {
        return settlements.countUnsettled(caller.agency());
    }

    CursorPage<PersonLine> page(@Nullable String after, int limit) {
        var rows = settlements.unsettled(caller.agency(), caller.account(), cursors.open(LIST, after), limit);
        return CursorPage.of(rows, limit, line -> cursors.seal(LIST, line.registeredAt(), line.id()));
    }
}
