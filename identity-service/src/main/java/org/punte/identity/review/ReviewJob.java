package org.punte.identity.review;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.account.BlockReason;
import org.punte.messaging.failure.DueItems;
import org.punte.web.caller.Acting;

/** Whom nobody confirmed, although it was due for a while, is blocked; each in a transaction of its own. */
@ApplicationScoped
class ReviewJob {
    private final AccountDirectory directory;
    private final Confirmation confirmation;
    private final ReviewConfig config;
    private final Acting acting;
    private final Clock clock;

    ReviewJob(AccountDirectory directory, Confirmation confirmation, ReviewConfig config, Acting acting, Clock clock) {
        this.directory = directory;
        this.confirmation = confirmation;
        this.config = config;
        this.acting = acting;
        this.clock = clock;
    }

    @Scheduled(every = "{identity.review.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void blockOverdue() {
        DueItems.all(this::due, this::settle);
    }

    private List<AccountDirectory.Due> due(int most) {
        return directory.notConfirmedSince(
                clock.instant().minus(config.period()).minus(config.grace()), most);
    }

    private void settle(AccountDirectory.Due due) {
        acting.as(due.agency(), () -> confirmation.isNotConfirmed(due, BlockReason.NOT_CONFIRMED));
    }
}
