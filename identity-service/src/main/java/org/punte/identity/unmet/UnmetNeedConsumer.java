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

/** Opens the task, for the sender's own record of the person. */
@ApplicationScoped
class UnmetNeedConsumer implements EventHandler {
    private static final String OF_CALL = "call.unmet.v1";

    /** By when: as long as the answers that did not help were waited for; no source names a figure. */
    private static final Map<String, Duration> TIME =
            Map.of("EMERGENCY", Duration.ofHours(1), "URGENT", Duration.ofHours(24), "NORMAL", Duration.ofDays(3));

    /** Only the members we read; the producer may add others. */
    record Unmet(UUID sender, UUID person, String urgency) {}

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
        return Set.of("referral.unmet.v1", OF_CALL);
    }

    @Override
    public void on(ReceivedEvent event) {
        var need = event.data(Unmet.class);
        var dueAt = event.time().plus(TIME.getOrDefault(need.urgency(), Duration.ofHours(24)));
        var kind = event.is(OF_CALL) ? TaskKind.CALL_WITHOUT_HELP : TaskKind.FIND_ANOTHER_WAY;
        var toDo = new ToDo(need.sender(), need.person(), kind, event.subject(), dueAt);
        acting.as(need.sender(), () -> tasks.open(toDo));
    }
}
