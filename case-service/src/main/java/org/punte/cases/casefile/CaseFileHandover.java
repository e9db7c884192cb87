package org.punte.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.punte.cases.casefile.CaseFileView.SupervisorView;
import org.punte.cases.conflict.SteppedAside;
import org.punte.cases.life.AssignWorkers;
import org.punte.cases.life.CloseCaseFile;
import org.punte.cases.working.WorkersLeft;
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
        access.requireFree(file.person, command.workers());
        access.remember(file, before, clock.instant());
        return workflow.read(id);
    }

    /** Of the agency's files of that person nothing is theirs any more, open or closed. */
    void leave(@Observes SteppedAside aside) {
        for (var file : files.lockMeant(aside))
            if (file.isAssigned(aside.account())) workflow.release(file, aside.account(), aside.account());
    }

    /** Whoever no longer works with the person has none of her files any more, open or closed; a supervisor gives them to others. */
    void leave(@Observes WorkersLeft left) {
        for (var file : files.lockOf(left.agency(), left.person()))
            for (var worker : left.workers())
                if (file.isAssigned(worker)) workflow.release(file, worker, left.by() == null ? worker : left.by());
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
