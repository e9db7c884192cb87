package org.punte.identity.task;

import static org.punte.identity.task.TaskProblem.TASK_NOT_FOUND;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;
import org.punte.web.page.Position;

/** What somebody has to do, and saying that it is done; one transaction each. */
@ApplicationScoped
@Transactional
class TaskWorkflow {
    private static final String LIST = "tasks";

    private final TaskRepository tasks;
    private final Cursors cursors;
    private final Caller caller;
    private final Clock clock;

    TaskWorkflow(TaskRepository tasks, Cursors cursors, Caller caller, Clock clock) {
        this.tasks = tasks;
        this.cursors = cursors;
        this.caller = caller;
        this.clock = clock;
    }

    /** Open ones, what is due first. */
    CursorPage<TaskView> page(@Nullable String after, int limit) {
        var from = after == null ? Position.FIRST : cursors.open(LIST, after);
        var rows = tasks.open(caller.agency(), caller.account(), caller.is(SUPERVISOR), from, limit);
        return CursorPage.of(rows, limit, task -> cursors.seal(LIST, task.dueAt, task.id))
                .map(TaskView::of);
    }

    TaskView see(UUID id) {
        return TaskView.of(mine(id));
    }

    TaskView complete(UUID id) {
        var task = mine(id);
        task.doneByHand(caller.account(), clock.instant());
        tasks.flush();
        return TaskView.of(task);
    }

    private Task mine(UUID id) {
        return tasks.mine(id, caller.agency(), caller.account(), caller.is(SUPERVISOR))
                .orElseThrow(() -> TASK_NOT_FOUND.because("No task %s", id));
    }
}
