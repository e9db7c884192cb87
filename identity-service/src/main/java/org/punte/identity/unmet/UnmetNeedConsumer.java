package org.punte.identity.unmet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.punte.identity.task.TaskKind;
import org.punte.identity.task.TaskRegister;
import org.punte.identity.task.TaskRegister.ToDo;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.web.caller.Acting;

/** Opens a task about the sender's own record when two agencies could not help; it is over when a no is taken back and too few are left. */
@ApplicationScoped
class UnmetNeedConsumer implements EventHandler {
    private static final String OF_CALL = "call.unmet.v1";

    /** By when: as long as the answers that did not help were waited for; no source names a figure. */
    private static final Map<String, Duration> TIME =
            Map.of("EMERGENCY", Duration.ofHours(1), "URGENT", Duration.ofHours(24), "NORMAL", Duration.ofDays(3));

    private static final String UNDONE = "referral.unmet-undone.v1";

    /** Only the members we read; the producer may add others. */
    record Unmet(UUID sender, UUID person, String urgency) {}

    /** Only the members we read; the producer may add others. */
    record Undone(UUID sender) {}

    private final TaskRegister tasks;
    private final Acting acting;

    UnmetNeedConsumer(TaskRegister tasks, Acting acting) {
        this.tasks = tasks;
        this.acting = acting;
    }

    @Override
    public String name() {
        return "unmet-need";
    }

    @Override
    public Set<String> types() {
        return Set.of("referral.unmet.v1", OF_CALL, UNDONE);
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.is(UNDONE)) {
            acting.as(event.data(Undone.class).sender(), () -> undone(event.subject()));
            return;
        }
        var need = event.data(Unmet.class);
        var dueAt = event.time().plus(TIME.getOrDefault(need.urgency(), Duration.ofHours(24)));
        var kind = event.is(OF_CALL) ? TaskKind.CALL_WITHOUT_HELP : TaskKind.FIND_ANOTHER_WAY;
        var toDo = new ToDo(need.sender(), need.person(), kind, event.subject(), dueAt);
        acting.as(need.sender(), () -> tasks.open(toDo));
    }

    /** Nothing tells which of the two tasks was opened. */
    private void undone(UUID last) {
        tasks.done(TaskKind.FIND_ANOTHER_WAY, last);
        tasks.done(TaskKind.CALL_WITHOUT_HELP, last);
    }
}
