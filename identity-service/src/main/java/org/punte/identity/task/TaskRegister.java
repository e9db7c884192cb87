package org.punte.identity.task;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static org.punte.web.caller.Roles.SUPERVISOR;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.punte.messaging.Outbox;
import org.punte.web.caller.Caller;

/** The other features' door: what happens to a person opens tasks, and what is done ends them, in the same transaction. */
@ApplicationScoped
@Transactional(MANDATORY)
public class TaskRegister {
    private final TaskRepository tasks;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    TaskRegister(TaskRepository tasks, Outbox outbox, Caller caller, Clock clock) {
        this.tasks = tasks;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Something to do at {@code agency} for its record {@code person}.
     *
     * @param about the record that it is about: a consent, a decision, the person itself
     * @param dueAt by when; the list shows what is due first
     */
    public record ToDo(UUID agency, UUID person, TaskKind kind, UUID about, Instant dueAt) {}

    /** Runs as the agency. The same thing is open once: whoever opens it again changes nothing. */
    public void open(ToDo toDo) {
        if (tasks.isOpen(toDo.kind(), toDo.about())) return;
        var task = new Task(toDo, clock.instant());
        tasks.persistAndFlush(task);
        outbox.publish(opened(task));
        Log.infof("Task %s opened: %s", task.id, task.kind);
    }

    /** What is looked at once for all: whoever opens it again changes nothing, also after it was done. */
    public void openOnce(ToDo toDo) {
        if (!tasks.isKnown(toDo.kind(), toDo.about())) open(toDo);
    }

    /** Ends what is open of this kind about this record; nothing happens where nothing is. */
    public void done(TaskKind kind, UUID about) {
        tasks.lockOpen(kind, about)
                .ifPresent(task -> task.done(caller.knownAccount().orElse(null), clock.instant()));
        tasks.flush();
    }

    /** To whoever holds the role, unless one of them would not find it: a message about nothing tells that somebody keeps them away. */
    private TaskEvent opened(Task task) {
        boolean shared = task.addressee == Addressee.SUPERVISORS;
        boolean all = shared && !tasks.isKeptFromSupervisors(task);
        var accounts = all ? List.<UUID>of() : accounts(task);
        if (shared && !all && accounts.isEmpty()) Log.warnf("Task %s is in no supervisor's list", task.id);
        return new TaskEvent.Opened(
                task.id, task.agency, task.kind, accounts, all ? SUPERVISOR : null, task.dueAt, task.version);
    }

    private List<UUID> accounts(Task task) {
        return switch (task.addressee) {
            case ASSIGNED -> tasks.assigned(task);
            case SUPERVISORS -> tasks.supervisors(task);
            case SUPERVISORS_APART -> tasks.supervisorsApart(task);
        };
    }
}
