package org.punte.identity.safetyreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.punte.identity.livegrant.GrantReads;
import org.punte.identity.task.TaskKind;
import org.punte.identity.task.TaskRegister;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.web.caller.Acting;

/** Opens a task for the owner's supervisors, once for a referral: a receiver read and gave back, or somebody was referred who should not have been. */
@ApplicationScoped
class SafetyReviewConsumer implements EventHandler {
    private static final String RETURNED = "referral.returned.v1";
    private static final String NOT_DELIVERED = "referral.not-delivered.v1";
    private static final String COMPLETED = "referral.completed.v1";
    private static final String IN_ERROR = "referral.entered-in-error.v1";

    /** Whose person it is, and whether it is a return by another name; the producer may tell more. */
    record Heard(UUID sender, UUID person, boolean givenBack) {}

    private final TaskRegister tasks;
    private final GrantReads reads;
    private final SafetyReviewConfig config;
    private final Acting acting;
    private final Clock clock;

    SafetyReviewConsumer(TaskRegister tasks, GrantReads reads, SafetyReviewConfig config, Acting acting, Clock clock) {
        this.tasks = tasks;
        this.reads = reads;
        this.config = config;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "safety-review";
    }

    @Override
    public Set<String> types() {
        return Set.of(RETURNED, NOT_DELIVERED, COMPLETED, IN_ERROR);
    }

    @Override
    public boolean concerns(ReceivedEvent event) {
        return event.is(RETURNED)
                || event.is(IN_ERROR)
                || event.data(Heard.class).givenBack();
    }

    @Override
    public void on(ReceivedEvent event) {
        var heard = event.data(Heard.class);
        acting.as(heard.sender(), () -> {
            boolean inError = event.is(IN_ERROR);
            // given back unread it was only a mistake
            if (!inError && !reads.isRead(event.subject())) return;
            var kind = inError ? TaskKind.CHECK_INCIDENT : TaskKind.REVIEW_RETURN;
            var due = clock.instant().plus(config.within());
            tasks.openOnce(new TaskRegister.ToDo(heard.sender(), heard.person(), kind, event.subject(), due));
        });
    }
}
