package org.punte.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.punte.cases.casefile.CaseFileView.SupervisorView;
import org.punte.cases.life.AssignWorkers;
import org.punte.cases.life.CloseCaseFile;
import org.punte.web.page.Position;

/** What becomes of a file when its workers leave, or helping ends; each is one transaction. */
@ApplicationScoped
@Transactional
class CaseFileHandover {
    private final CaseFileRepository files;
    private final CaseFileAccess access;
    private final CaseFileWorkflow workflow;
    private final CaseFileTelling telling;
    private final Clock clock;

    CaseFileHandover(
            CaseFileRepository files,
            CaseFileAccess access,
            CaseFileWorkflow workflow,
            CaseFileTelling telling,
            Clock clock) {
        this.files = files;
        this.access = access;
        this.workflow = workflow;
        this.telling = telling;
        this.clock = clock;
    }

    List<SupervisorView> unassigned(Position after, int limit) {
        return access.unassigned(after, limit).stream().map(SupervisorView::of).toList();
    }

    CaseFileView assign(UUID id, AssignWorkers command) {
        var file = access.visible(id);
        file.requireOpen();
        access.requireReplaceable(file, command.workers());
        var before = file.workers;
        file.assign(command.workers());
        files.flush();
        access.remember(file, before, clock.instant());
        return workflow.read(id);
    }

    CaseFileView close(UUID id, CloseCaseFile command) {
        var file = access.visible(id);
        file.close(command.reason(), clock.instant());
        // flushed first: the event carries the version after it
        files.flush();
        telling.tell(file);
        return workflow.read(id);
    }

    CaseFileView read(UUID id) {
        return workflow.read(id);
    }
}
