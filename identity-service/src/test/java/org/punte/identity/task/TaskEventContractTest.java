package org.punte.identity.task;

import static org.punte.identity.PublishedEvents.NOW;
import static org.punte.identity.PublishedEvents.OWNER;
import static org.punte.identity.PublishedEvents.SUBJECT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.punte.identity.PublishedEvents;

class TaskEventContractTest {
    @Test
    void task_opened_is_its_published_example() {
        PublishedEvents.holds(
                new TaskEvent.Opened(SUBJECT, OWNER, TaskKind.CONFIRM_VITAL_INTEREST, List.of(), "supervisor", NOW, 0));
    }
}
