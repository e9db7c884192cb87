package org.punte.portal.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.punte.portal.client.task.TaskKind;

/** What kinds of tasks are called. */
@MessageBundle("todo")
public interface ToDoWords {
    @Message
    String task(TaskKind code);
}
