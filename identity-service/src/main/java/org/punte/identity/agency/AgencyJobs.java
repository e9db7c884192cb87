package org.punte.identity.agency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.punte.messaging.Outbox;
import org.punte.messaging.Republishing;
import org.punte.messaging.chunk.Chunks;
import org.punte.messaging.failure.DueItems;
import org.punte.web.caller.Acting;

/** Tells agencies again: all when asked to, and each year those whose public holidays go on. */
@ApplicationScoped
class AgencyJobs implements Republishing {
    private static final int CHUNK = 100;

    private final AgencyRepository agencies;
    private final Acting acting;
    private final Outbox outbox;
    private final Clock clock;

    AgencyJobs(AgencyRepository agencies, Acting acting, Outbox outbox, Clock clock) {
        this.agencies = agencies;
        this.acting = acting;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public int republish() {
        var all = QuarkusTransaction.requiringNew().call(agencies::ids);
        return Chunks.of(all, CHUNK, some -> agencies.held(some).forEach(this::tell));
    }

    @Scheduled(every = "{identity.agency.holidays-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void goOnWithHolidays() {
        var now = clock.instant();
        var year = LocalDate.ofInstant(now, ZoneOffset.UTC).getYear() + 2;
        var due = QuarkusTransaction.requiringNew().call(() -> agencies.withHolidaysBefore(year));
        DueItems.each(due, id -> QuarkusTransaction.requiringNew().run(() -> goOnWithHolidays(id, now)));
    }

    private void goOnWithHolidays(UUID id, Instant now) {
        agencies.lock(id).ifPresent(agency -> {
            agency.writeOutHolidays(now);
            agencies.flush();
            tell(agency);
        });
    }

    private void tell(Agency agency) {
        acting.as(agency.id, () -> outbox.publish(AgencyEvent.Changed.of(agency)));
    }
}
