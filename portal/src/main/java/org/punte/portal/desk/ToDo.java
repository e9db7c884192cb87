package org.punte.portal.desk;

import org.punte.portal.client.task.Task;
import org.punte.portal.page.Moment;

/** A task with its time in the reader's zone. */
record ToDo(Task task, Moment due) {}
