package org.punte.cases.casefile;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.punte.cases.casefile.CaseFileRepository.Filter;
import org.punte.cases.casefile.CaseFileView.ListView;
import org.punte.cases.casefile.CaseFileView.NeedView;
import org.punte.cases.casefile.CaseFileView.SupervisorView;
import org.punte.cases.casefile.CaseFileView.WorkerView;
import org.punte.cases.casefile.CaseFiles.Parts;
import org.punte.cases.casefile.GrantConsumer.GrantOpened;
import org.punte.cases.life.AddNeed;
import org.punte.cases.life.AmendSummary;
import org.punte.cases.life.OpenCaseFile;
import org.punte.web.page.Position;

/** One public method per thing a worker can do to a case file; each is one transaction, reads included. */
@ApplicationScoped
@Transactional
class CaseFileWorkflow {
    private final CaseFileRepository files;
    private final CaseFileAccess access;
    private final CaseText text;
    private final CaseFileTelling telling;
    private final Clock clock;

    CaseFileWorkflow(
            CaseFileRepository files, CaseFileAccess access, CaseText text, CaseFileTelling telling, Clock clock) {
        this.files = files;
        this.access = access;
        this.text = text;
        this.telling = telling;
        this.clock = clock;
    }

    WorkerView open(UUID agency, UUID account, OpenCaseFile command) {
        access.requireFree(command.person(), Set.of(account));
        access.requireMayBegin(command.person());
        var file = new CaseFile(agency, command.person(), clock.instant());
        file.join(Set.of(account), null, null);
        begin(file);
        return WorkerView.of(file, text);
    }

    /** For an accepted referral; heard twice, or for a person known already, it only names the workers. */
    void openFor(UUID agency, UUID person, Set<UUID> named, UUID referral) {
        openFor(agency, person, named, referral, null);
    }

    /**
     * A grant opens the file once, with all whom it names: told again, it opens no other one and brings nobody back. Afterwards it adds
     * those to whom alone it is news, as long as a file is open.
     */
    void granted(UUID grant, GrantOpened told) {
        if (!files.isBegun(told.receiver(), told.receiverPerson(), grant))
            openFor(told.receiver(), told.receiverPerson(), told.workers(), told.referral(), grant);
        else if (!told.added().isEmpty()) {
            var workers = access.free(told.referral(), told.added());
            files.findOpen(told.receiver(), told.receiverPerson())
                    .ifPresent(file -> name(file, workers, told.referral(), grant));
        }
    }

    /** All that is written in it. */
    Parts parts(CaseFile file) {
        return new Parts(text.needs(file), text.summary(file));
    }

    /** Writes what another agency has handed over below what is there, as the file's own. */
    void write(CaseFile file, Parts handed) {
        if (handed.summary() != null) {
            var own = text.summary(file);
            text.write(file, own == null ? handed.summary() : own + "\n\n" + handed.summary());
        }
        for (var told : handed.needs() == null ? List.<NeedView>of() : handed.needs()) {
            var need = new Need(file, new AddNeed(told.domain(), told.urgency(), told.remark()), told.addedAt());
            text.write(file, need, told.remark());
            file.add(need);
        }
        files.flush();
    }

    /** Somebody works on it no longer, and it is remembered that they left, and whose act that was. */
    void release(CaseFile file, UUID worker, UUID by) {
        var before = Set.copyOf(file.workers);
        file.leave(worker);
        files.flush();
        files.remember(file, before, by, clock.instant());
    }

    List<ListView> assigned(Filter filter, Position after, int limit) {
        return access.assigned(filter, after, limit).stream().map(ListView::of).toList();
    }

    CaseFileView read(UUID id) {
        var file = access.visible(id);
        return access.isAssigned(file) ? WorkerView.of(file, text) : SupervisorView.of(file);
    }

    WorkerView amend(UUID id, AmendSummary command, IntConsumer requireMatch) {
        var file = access.assigned(id);
        requireMatch.accept(file.version);
        file.requireOpen();
        text.write(file, command.summary());
        files.flush();
        return WorkerView.of(file, text);
    }

    WorkerView add(UUID id, AddNeed command) {
        var file = access.assigned(id);
        var need = new Need(file, command, clock.instant());
        text.write(file, need, command.remark());
        file.add(need);
        files.flush();
        return WorkerView.of(file, text);
    }

    private void releaseAside(CaseFile file, UUID referral) {
        var free = access.free(referral, file.workers);
        List.copyOf(file.workers).stream()
                .filter(worker -> !free.contains(worker))
                .forEach(worker -> release(file, worker, worker));
    }

    private void openFor(UUID agency, UUID person, Set<UUID> named, UUID referral, @Nullable UUID grant) {
        var workers = access.free(referral, named);
        files.findOpen(agency, person).ifPresentOrElse(file -> name(file, workers, referral, grant), () -> {
            var file = new CaseFile(agency, person, clock.instant());
            file.join(workers, referral, grant);
            begin(file);
        });
        files.flush(); // while the agency still acts: at commit its rows would be out of sight
    }

    private void name(CaseFile file, Set<UUID> workers, UUID referral, @Nullable UUID grant) {
        file.join(workers, referral, grant);
        // who opened it by hand may have stepped aside before it was known for what
        releaseAside(file, referral);
        files.flush();
    }

    private void begin(CaseFile file) {
        files.add(file);
        telling.tell(file);
        Log.infof("Case file %s opened", file.id);
    }
}
