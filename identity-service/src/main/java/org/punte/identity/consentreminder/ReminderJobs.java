package org.punte.identity.consentreminder;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.punte.messaging.failure.DueItems;

/** Starts the reminding: each consent in a transaction of its own, as the agency that owns it. */
@ApplicationScoped
class ReminderJobs {
    private final Reminder reminder;

    ReminderJobs(Reminder reminder) {
        this.reminder = reminder;
    }

    @Scheduled(every = "{identity.reminder.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void remindDue() {
        DueItems.all(reminder::due, reminder::remind);
    }
}
