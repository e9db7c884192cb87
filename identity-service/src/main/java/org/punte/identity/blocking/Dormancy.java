package org.punte.identity.blocking;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.account.BlockReason;
import org.punte.messaging.failure.DueItems;
import org.punte.web.caller.Acting;

/** Blocks who was not seen for a month: a forgotten account is one that nobody misses when it is stolen. */
@ApplicationScoped
class Dormancy {
    private final AccountDirectory directory;
    private final Blocking blocking;
    private final BlockingConfig config;
    private final Acting acting;
    private final Clock clock;

    Dormancy(AccountDirectory directory, Blocking blocking, BlockingConfig config, Acting acting, Clock clock) {
        this.directory = directory;
        this.blocking = blocking;
        this.config = config;
        this.acting = acting;
        this.clock = clock;
    }

    @Scheduled(every = "{identity.blocking.dormancy-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void blockDormant() {
        DueItems.all(this::due, this::block);
    }

    private List<AccountDirectory.Due> due(int most) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return directory.notSeenSince(today.minusDays(config.dormantAfterDays() - 1L), most);
    }

    private void block(AccountDirectory.Due due) {
        acting.as(due.agency(), () -> blocking.block(due.account(), BlockReason.DORMANT));
    }
}
