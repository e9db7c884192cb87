package org.punte.identity.agency;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.punte.messaging.Outbox;
import org.punte.messaging.Republishing;
import org.punte.web.caller.Acting;

/** Tells agencies again: all when asked to, and each year those whose public holidays go on. */
@ApplicationScoped
class AgencyJobs implements Republishing {
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
    @Transactional
    public int republish() {
        var all = agencies.listAll();
        all.forEach(this::tell);
        return all.size();
    }

    @Scheduled(every = "{identity.agency.holidays-every}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void goOnWithHolidays() {
        var now = clock.instant();
        var year = LocalDate.ofInstant(now, ZoneOffset.UTC).getYear() + 2;
        for (var id : agencies.withHolidaysBefore(year)) {
            agencies.lock(id).ifPresent(agency -> {
                agency.writeOutHolidays(now);
                agencies.flush();
                tell(agency);
            });
        }
    }

    private void tell(Agency agency) {
        acting.as(agency.id, () -> outbox.publish(AgencyEvent.Changed.of(agency)));
    }
}
