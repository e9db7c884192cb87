package org.punte.identity.reading;

import static org.punte.identity.reading.ReadingProblem.READING_BUDGET_SPENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.client.ClientAccess;
import org.punte.web.caller.Caller;

/** How often a partner's system may read somebody in a day. */
@ApplicationScoped
class ReadingBudget {
    private final AccessRepository entries;
    private final ClientAccess clients;
    private final AgencyDirectory agencies;
    private final Caller caller;
    private final Clock clock;

    ReadingBudget(
            AccessRepository entries, ClientAccess clients, AgencyDirectory agencies, Caller caller, Clock clock) {
        this.entries = entries;
        this.clients = clients;
        this.agencies = agencies;
        this.caller = caller;
        this.clock = clock;
    }

    /** Spent by every attempt, also by one that ends in a refusal. */
    @Transactional(TxType.REQUIRES_NEW)
    void spend() {
        var zone = agencies.require(caller.agency()).zone();
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, zone);
        if (entries.spend(caller.account(), caller.agency(), today, clients.dailyReads())) return;
        var tomorrow = today.plusDays(1).atStartOfDay(zone).toInstant();
        throw READING_BUDGET_SPENT.because("Again from %s", tomorrow).after(Duration.between(now, tomorrow));
    }
}
