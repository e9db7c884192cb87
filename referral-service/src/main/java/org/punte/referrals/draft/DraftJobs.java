package org.punte.referrals.draft;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.punte.messaging.failure.DueItems;

/** Looks at drafts again and again. */
@ApplicationScoped
class DraftJobs {
    private final DraftUpkeep upkeep;

    DraftJobs(DraftUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Scheduled(every = "{referral.draft.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        DueItems.each(List.of("notices of drafts"), what -> notice());
        DueItems.all(upkeep::over, upkeep::purge);
    }

    private void notice() {
        for (var told = upkeep.notice(); told > 0; ) told = upkeep.notice();
    }
}
