package org.punte.portal.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.punte.portal.client.openstep.StepKind;
import org.punte.portal.client.task.TaskKind;

/** What kinds of tasks are called, and what else waits. */
@MessageBundle("todo")
public interface ToDoWords {
    @Message
    String task(TaskKind code);

    @Message
    String step(StepKind code);

    @Message
    String steps();

    @Message
    String since();

    @Message
    String steps_more();
}
