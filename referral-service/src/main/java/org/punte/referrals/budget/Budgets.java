package org.punte.referrals.budget;

import static org.punte.referrals.budget.BudgetProblem.DAILY_BUDGET_SPENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.punte.referrals.agency.Agencies;
import org.punte.web.caller.Caller;

/** Counts what a worker asks in a day; nobody copies the directory entry by entry, or watches places by the minute. */
@ApplicationScoped
public class Budgets {
    private final DailyUseRepository uses;
    private final BudgetConfig config;
    private final Agencies agencies;
    private final Caller caller;
    private final Clock clock;

    Budgets(DailyUseRepository uses, BudgetConfig config, Agencies agencies, Caller caller, Clock clock) {
        this.uses = uses;
        this.config = config;
        this.agencies = agencies;
        this.caller = caller;
        this.clock = clock;
    }

    /** One more, also when what follows is refused. A day ends at midnight of the agency's zone. */
    @Transactional(TxType.REQUIRES_NEW)
    public void spend(Budget budget) {
        var zone = agencies.known(caller.agency()).calendar().zone();
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, zone);
        if (uses.spend(caller.account(), caller.agency(), budget, today, budget.in(config))) return;
        var tomorrow = today.plusDays(1).atStartOfDay(zone).toInstant();
        throw DAILY_BUDGET_SPENT
                .because("Again from %s", tomorrow)
                .with("budget", budget)
                .after(Duration.between(now, tomorrow));
    }
}
