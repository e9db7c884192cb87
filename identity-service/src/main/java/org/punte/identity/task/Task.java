package org.punte.identity.task;

import static org.punte.identity.task.TaskProblem.TASK_ENDS_BY_ITS_ACT;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** One thing to do for one person. It says what kind of thing and about which record, never a name or a text. */
@Entity
@DynamicUpdate
class Task {
    @Id
    UUID id;

    @Version
    int version;

    UUID agency;
    UUID person;

    @Enumerated(EnumType.STRING)
    TaskKind kind;

    @Enumerated(EnumType.STRING)
    Addressee addressee;

    UUID about;
    Instant openedAt;
    Instant dueAt;

    @Nullable
    Instant doneAt;

    /** Nobody, where it ended by itself. */
    @Nullable
    UUID doneBy;

    /** For Hibernate. */
    Task() {}

    Task(TaskRegister.ToDo toDo, Instant now) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.agency = toDo.agency();
        this.person = toDo.person();
        this.kind = toDo.kind();
        this.addressee = toDo.kind().addressee;
        this.about = toDo.about();
        this.openedAt = now;
        this.dueAt = toDo.dueAt();
    }

    /** Doing it twice keeps the first time. */
    void doneByHand(UUID account, Instant now) {
        if (!kind.byHand)
            throw TASK_ENDS_BY_ITS_ACT
                    .because("Task %s ends with what it asks for", id)
                    .with("kind", kind);
        if (doneAt == null) done(account, now);
    }

    void done(@Nullable UUID account, Instant now) {
        doneAt = now;
        doneBy = account;
    }
}
