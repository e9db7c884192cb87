package org.punte.identity.dormancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.punte.identity.blocking.BlockingConfig;
import org.punte.identity.dormancy.DormancyNoticeRepository.Quiet;
import org.punte.messaging.Outbox;
import org.punte.web.caller.Acting;

/** What is said before an account is blocked because nobody uses it; one transaction each. */
@ApplicationScoped
@Transactional
class DormancyNotices {
    private final DormancyNoticeRepository notices;
    private final BlockingConfig config;
    private final Outbox outbox;
    private final Acting acting;
    private final Clock clock;

    DormancyNotices(
            DormancyNoticeRepository notices, BlockingConfig config, Outbox outbox, Acting acting, Clock clock) {
        this.notices = notices;
        this.config = config;
        this.outbox = outbox;
        this.acting = acting;
        this.clock = clock;
    }

    List<Quiet> due(int most) {
        var quietFor = config.dormantAfterDays() - config.dormancyNoticeDays();
        return notices.due(today().minusDays(quietFor - 1L), most);
    }

    /** Claim and event commit together: said once, whoever else is at it. */
    void tell(Quiet quiet) {
        var blockedOn = quiet.onDay().plusDays(config.dormantAfterDays());
        int days = Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(today(), blockedOn)));
        acting.as(
                quiet.agency(),
                () -> notices.claim(quiet)
                        .ifPresent(told -> outbox.publish(
                                new DormancyEvent.Soon(quiet.account(), quiet.agency(), blockedOn, days, told))));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
