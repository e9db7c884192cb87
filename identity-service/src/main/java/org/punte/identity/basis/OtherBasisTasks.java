package org.punte.identity.basis;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.task.TaskKind;
import org.punte.identity.task.TaskRegister;
import org.punte.identity.task.TaskRegister.ToDo;

/** What has to be done when something is told on another basis than consent. */
@ApplicationScoped
class OtherBasisTasks {
    private final TaskRegister tasks;
    private final AgencyDirectory agencies;
    private final BasisConfig config;
    private final Clock clock;

    OtherBasisTasks(TaskRegister tasks, AgencyDirectory agencies, BasisConfig config, Clock clock) {
        this.tasks = tasks;
        this.agencies = agencies;
        this.config = config;
        this.clock = clock;
    }

    /** The supervisors are asked at once, also at night. Who invokes what the law demands as a supervisor has answered already. */
    void askSupervisors(OtherBasis used) {
        var kind = used.waits ? TaskKind.DECIDE_OTHER_BASIS : TaskKind.CONFIRM_VITAL_INTEREST;
        if (!used.waits && used.basis.waitsForSupervisor()) return;
        open(used, kind, used.invokedAt.plus(config.confirmedWithin()));
    }

    /** Whoever is assigned hears of it on the same day, and tells the person afterwards. */
    void tellWorkers(OtherBasis used) {
        var zone = agencies.require(used.agency).zone();
        var now = clock.instant();
        var midnight =
                LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
        open(used, TaskKind.OTHER_BASIS_USED, midnight);
        open(used, TaskKind.INFORM_PERSON, now.plus(config.informedWithin()));
    }

    void decided(OtherBasis used) {
        tasks.done(TaskKind.CONFIRM_VITAL_INTEREST, used.conversation);
        tasks.done(TaskKind.DECIDE_OTHER_BASIS, used.conversation);
    }

    private void open(OtherBasis used, TaskKind kind, Instant due) {
        tasks.open(new ToDo(used.agency, used.person, kind, used.conversation, due));
    }
}
