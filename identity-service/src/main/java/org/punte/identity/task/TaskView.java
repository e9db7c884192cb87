package org.punte.identity.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.tag.Tagged;

/** A task as whoever it is for sees it: kind, record and time, no text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskView(
        UUID id,
        UUID person,
        TaskKind kind,
        UUID about,
        Instant openedAt,
        Instant dueAt,
        boolean byHand,
        @Nullable Instant doneAt,
        @Nullable UUID doneBy,
        int version)
        implements Tagged {
    static TaskView of(Task t) {
        return new TaskView(
                t.id, t.person, t.kind, t.about, t.openedAt, t.dueAt, t.kind.byHand, t.doneAt, t.doneBy, t.version);
    }
}
