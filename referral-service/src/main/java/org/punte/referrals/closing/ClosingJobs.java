package org.punte.referrals.closing;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.punte.messaging.failure.DueItems;
import org.punte.referrals.agency.Agencies;

/** Looks at leaving agencies again and again; each in a transaction of its own. */
@ApplicationScoped
class ClosingJobs {
    private final Agencies agencies;
    private final Closing closing;

    ClosingJobs(Agencies agencies, Closing closing) {
        this.agencies = agencies;
        this.closing = closing;
    }

    @Scheduled(every = "{referral.closing.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        DueItems.each(agencies.leaving(), closing::lookAgain);
    }
}
