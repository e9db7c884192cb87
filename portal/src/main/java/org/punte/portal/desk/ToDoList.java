package org.punte.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.punte.portal.agency.Own;
import org.punte.portal.client.Listed;
import org.punte.portal.client.task.Task;
import org.punte.portal.client.task.TaskClient;
import org.punte.portal.code.ReferralCodes;
import org.punte.portal.page.Frame;
import org.punte.portal.page.Moment;

/** What the one who signed in has to do for persons; nothing, while it cannot be asked. */
@ApplicationScoped
class ToDoList {
    private final TaskClient tasks;
    private final ReferralCodes codes;
    private final Own own;
    private final Frame frame;
    private final Clock clock;

    ToDoList(@RestClient TaskClient tasks, ReferralCodes codes, Own own, Frame frame, Clock clock) {
        this.tasks = tasks;
        this.codes = codes;
        this.own = own;
        this.frame = frame;
        this.clock = clock;
    }

    List<ToDo> first() {
        var zone = frame.zone();
        var open = Listed.orNone(() -> tasks.tasks(null));
        var called = codes.of(open.stream().map(Task::referral));
        return open.stream()
                .map(task -> new ToDo(
                        task,
                        new Moment(task.dueAt(), zone, zone, clock.instant()),
                        own.code(task.person()),
                        called.get(task.about())))
                .toList();
    }
}
