package org.punte.identity.directorate;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.identity.recordsheet.Sheets;
import org.punte.identity.task.TaskKind;
import org.punte.identity.task.TaskRegister;
import org.punte.identity.vault.Category;

/** Writing down that the directorate was told; one transaction each. */
@ApplicationScoped
@Transactional
class DirectorateWorkflow {
    private final DirectorateFile file;
    private final DirectorateRules rules;
    private final Sheets sheets;
    private final TaskRegister tasks;

    DirectorateWorkflow(DirectorateFile file, DirectorateRules rules, Sheets sheets, TaskRegister tasks) {
        this.file = file;
        this.rules = rules;
        this.sheets = sheets;
        this.tasks = tasks;
    }

    NotificationsView see(UUID person) {
        sheets.openSupervised(person, Category.CHILD);
        var all = file.of(person);
        return new NotificationsView(person, all, rules.available(person), all.size());
    }

    /** Nothing else ends the task. */
    NotificationsView record(UUID person, NotifyDirectorate command) {
        sheets.requireAssignedOrSupervisor(person);
        file.add(person, command, rules.otherCounty(person, command));
        tasks.done(TaskKind.NOTIFY_DIRECTORATE, person);
        Log.infof("Directorate told of person %s", person);
        return see(person);
    }
}
