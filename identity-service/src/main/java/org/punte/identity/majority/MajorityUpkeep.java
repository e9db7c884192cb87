package org.punte.identity.majority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.punte.identity.age.Childhood;
import org.punte.identity.age.MinorConfig;
import org.punte.web.caller.Acting;

/** What comes by itself on a day in Bucharest; one transaction for each person, as the owner. */
@ApplicationScoped
@Transactional
class MajorityUpkeep {
    private static final int CHUNK = 100;

    private final ComingOfAgeRepository majorities;
    private final MajorityWorkflow workflow;
    private final MinorConfig config;
    private final Acting acting;
    private final Clock clock;

    MajorityUpkeep(
            ComingOfAgeRepository majorities,
            MajorityWorkflow workflow,
            MinorConfig config,
            Acting acting,
            Clock clock) {
        this.majorities = majorities;
        this.workflow = workflow;
        this.config = config;
        this.acting = acting;
        this.clock = clock;
    }

    List<ComingOfAgeRepository.Due> due(UUID after) {
        var month = month();
        return majorities.due(month, month.plusMonths(config.warnMonths()), after, CHUNK);
    }

    /** Done meanwhile by another replica: then there is nothing left to do. */
    void look(ComingOfAgeRepository.Due due) {
        acting.as(due.agency(), () -> majorities.lock(due.person()).ifPresent(this::look));
    }

    private void look(ComingOfAge kept) {
        if (!kept.warned) workflow.warn(kept);
        if (!kept.month.isAfter(month())) workflow.watch(kept);
    }

    private LocalDate month() {
        return Childhood.today(clock.instant()).withDayOfMonth(1);
    }
}
