package org.punte.identity.dormancy;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.account.BlockReason;
import org.punte.identity.blocking.BlockingConfig;
import org.punte.identity.review.Confirmation;
import org.punte.messaging.failure.DueItems;
import org.punte.web.caller.Acting;

/**
 * Blocks who was not seen for a month: a forgotten account is one that nobody misses when it is stolen. The last desk or
 * supervisor of an agency is not blocked by itself: a network administrator asks there and decides.
 */
@ApplicationScoped
class Dormancy {
    private final AccountDirectory directory;
    private final Confirmation confirmation;
    private final BlockingConfig config;
    private final Acting acting;
    private final Clock clock;

    Dormancy(AccountDirectory directory, Confirmation confirmation, BlockingConfig config, Acting acting, Clock clock) {
        this.directory = directory;
        this.confirmation = confirmation;
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
        acting.as(due.agency(), () -> confirmation.isNotConfirmed(due, BlockReason.DORMANT));
    }
}
