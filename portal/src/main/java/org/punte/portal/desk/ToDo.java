package org.punte.portal.desk;

import org.jspecify.annotations.Nullable;
import org.punte.portal.client.task.Task;
import org.punte.portal.page.Moment;

/** A task with its time in the reader's zone, and what the referral is called that it is about. */
record ToDo(Task task, Moment due, @Nullable String code) {}
