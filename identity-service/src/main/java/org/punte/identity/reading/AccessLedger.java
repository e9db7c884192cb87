package org.punte.identity.reading;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;
import static org.punte.identity.reading.ReadingProblem.LEDGER_UNAVAILABLE;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.identity.reading.AccessEntry.LedgerCode;
import org.punte.identity.vault.Category;
import org.punte.identity.vault.Ledger;
import org.punte.sealing.Sealer;
import org.punte.web.caller.Caller;

/** Writes each reading down before it happens: what cannot be written down does not happen. */
@ApplicationScoped
class AccessLedger implements Ledger {
    private final AccessRepository entries;
    private final WorkerCode code;
    private final Sealer sealer;
    private final Caller caller;
    private final Clock clock;

    AccessLedger(AccessRepository entries, WorkerCode code, Sealer sealer, Caller caller, Clock clock) {
        this.entries = entries;
        this.code = code;
        this.sealer = sealer;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    @Transactional(MANDATORY)
    public void allowed(UUID person, Set<Category> categories, @Nullable Entitlement entitlement) {
        var entry = entry(person).allowed(categories.stream().map(LedgerCode::of), entitlement);
        if (entitlement != null && entitlement.reason() != null)
            entry.reason = sealer.seal(entry.reasonPlace(), entitlement.reason());
        write(entry);
    }

    @Override
    @Transactional(MANDATORY)
    public void allowedMeeting(UUID person, @Nullable Entitlement entitlement) {
        write(entry(person).allowed(Stream.of(LedgerCode.MEETING), entitlement));
    }

    /** Committed by itself, before the refusal is answered. */
    @Override
    @Transactional(REQUIRES_NEW)
    public void refused(UUID person) {
        write(entry(person));
    }

    private AccessEntry entry(UUID person) {
        return new AccessEntry(person, caller.agency(), caller.account(), clock.instant())
                .reader(caller.isClient() ? code.value() : null);
    }

    private void write(AccessEntry entry) {
        try {
            entries.add(entry);
        } catch (SQLException e) {
            // state only: what a database says may quote a row
            Log.errorf("The ledger cannot be written: SQL state %s", e.getSQLState());
            throw LEDGER_UNAVAILABLE.because("Nothing was read; try again in a moment");
        }
    }
}
