package org.punte.identity.consentreminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.punte.identity.consent.ConsentEvent;
import org.punte.identity.consentreminder.ReminderRepository.Due;
import org.punte.identity.task.TaskKind;
import org.punte.identity.task.TaskRegister;
import org.punte.identity.task.TaskRegister.ToDo;
import org.punte.web.caller.Acting;

/** Opens the task that says so, and ends it when the consent is over; one transaction each. */
@ApplicationScoped
@Transactional
class Reminder {
    private final ReminderRepository reminders;
    private final ReminderConfig config;
    private final TaskRegister tasks;
    private final Acting acting;
    private final Clock clock;

    Reminder(ReminderRepository reminders, ReminderConfig config, TaskRegister tasks, Acting acting, Clock clock) {
        this.reminders = reminders;
        this.config = config;
        this.tasks = tasks;
        this.acting = acting;
        this.clock = clock;
    }

    List<Due> due(int most) {
        return reminders.due(clock.instant(), config.ahead(), most);
    }

    /** Another replica may have been faster. */
    void remind(Due due) {
        acting.as(due.agency(), () -> {
            if (reminders.remember(due, clock.instant()))
                tasks.open(new ToDo(due.agency(), due.person(), TaskKind.CONSENT_ENDS, due.id(), due.endsAt()));
        });
    }

    /** In the transaction that ends it: nothing is left to remind of. */
    void ended(@Observes ConsentEvent.Ended ended) {
        tasks.done(TaskKind.CONSENT_ENDS, ended.subject());
    }
}
