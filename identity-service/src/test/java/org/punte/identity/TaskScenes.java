package org.punte.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.punte.identity.task.TaskKind;
import org.punte.identity.task.TaskRegister;
import org.punte.identity.task.TaskRegister.ToDo;
import org.punte.testing.Account;
import org.punte.web.caller.Acting;

/** Something to do, as what happens to a person opens it. */
@ApplicationScoped
public class TaskScenes {
    private final TaskRegister tasks;
    private final Acting acting;

    TaskScenes(TaskRegister tasks, Acting acting) {
        this.tasks = tasks;
        this.acting = acting;
    }

    /** Due in an hour. Answers what it is about. */
    public UUID opened(Account worker, UUID person, TaskKind kind) {
        return opened(worker, person, kind, UUID.randomUUID(), Duration.ofHours(1));
    }

    public UUID opened(Account worker, UUID person, TaskKind kind, UUID about, Duration left) {
        as(
                worker,
                () -> tasks.open(new ToDo(
                        worker.agency(), person, kind, about, Instant.now().plus(left))));
        return about;
    }

    public void done(Account worker, TaskKind kind, UUID about) {
        as(worker, () -> tasks.done(kind, about));
    }

    private void as(Account worker, Runnable work) {
        QuarkusTransaction.requiringNew().run(() -> acting.as(worker.agency(), work));
    }
}
