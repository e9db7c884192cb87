package org.punte.identity.directorate;

import static org.punte.identity.agency.AgencyKind.CHILD_PROTECTION_DIRECTORATE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.punte.identity.age.AgeSettled;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.task.TaskKind;
import org.punte.identity.task.TaskRegister;
import org.punte.identity.task.TaskRegister.ToDo;

/** A child in view is told to the directorate the same day; a directorate has nobody to tell. */
@ApplicationScoped
class DirectorateDuty {
    private final DirectorateNotificationRepository notifications;
    private final AgencyDirectory agencies;
    private final TaskRegister tasks;
    private final Clock clock;

    DirectorateDuty(
            DirectorateNotificationRepository notifications,
            AgencyDirectory agencies,
            TaskRegister tasks,
            Clock clock) {
        this.notifications = notifications;
        this.agencies = agencies;
        this.tasks = tasks;
        this.clock = clock;
    }

    void settled(@Observes AgeSettled age) {
        if (age.becameAdult()) tasks.done(TaskKind.NOTIFY_DIRECTORATE, age.person());
        if (!age.becameChild() || notifications.isTold(age.person())) return;
        var owner = agencies.require(age.owner());
        if (owner.kind() == CHILD_PROTECTION_DIRECTORATE) return;
        tasks.open(new ToDo(
                age.owner(),
                age.person(),
                TaskKind.NOTIFY_DIRECTORATE,
                age.person(),
                endOfDay(clock.instant(), owner.zone())));
    }

    static Instant endOfDay(Instant now, ZoneId zone) {
        return LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
    }
}
