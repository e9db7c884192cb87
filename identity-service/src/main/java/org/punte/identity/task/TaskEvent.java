package org.punte.identity.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.DomainEvent;

/** What the others learn about tasks: that there is one, of what kind, for whom. Nothing tells whom it is about. */
sealed interface TaskEvent extends DomainEvent {
    /** Somebody of {@code agency} has something to do: these accounts, or whoever holds {@code role}. */
    record Opened(
            UUID subject,
            UUID agency,
            TaskKind kind,
            List<UUID> accounts,
            @Nullable String role,
            Instant dueAt,
            int version)
            implements TaskEvent {
        @Override
        public String type() {
            return "task.opened.v1";
        }
    }
}
