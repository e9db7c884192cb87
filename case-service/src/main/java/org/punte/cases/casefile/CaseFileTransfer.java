package org.punte.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.punte.cases.casefile.CaseFile.Status;
import org.punte.cases.casefile.CaseFiles.Parts;

/** The door for transfers: what becomes of a file that another agency is asked to take over. Runs as the agency that it names. */
@ApplicationScoped
@Transactional
public class CaseFileTransfer {
    private final CaseFileRepository files;
    private final CaseFileAccess access;
    private final CaseFileWorkflow workflow;
    private final CaseFileTelling telling;
    private final Clock clock;

    CaseFileTransfer(
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

    /** A file and all that it held when it went. */
    public record Gone(UUID file, Parts parts, Instant at) {}

    /** 404 unless the caller is assigned to it. */
    public void requireAssigned(UUID id) {
        access.assigned(id);
    }

    /** Another agency is asked to take over the person's open file. */
    public void offer(UUID agency, UUID person, UUID referral) {
        files.findOpen(agency, person).ifPresent(file -> file.offer(referral));
        files.flush();
    }

    /** The no to this transfer was taken back. */
    public void offerAgain(UUID agency, UUID referral) {
        files.findOffered(agency, referral)
                .filter(file -> file.status == Status.OPEN)
                .ifPresent(file -> file.offer(referral));
        files.flush();
    }

    /** Nobody took it over: it is as it was. */
    public void keep(UUID agency, UUID referral) {
        files.findOffered(agency, referral)
                .filter(file -> file.status == Status.TRANSFER_PENDING)
                .ifPresent(CaseFile::keep);
        files.flush();
    }

    /** Nobody takes it over, whatever is heard later: the person does not want it. */
    public void keepForGood(UUID agency, UUID referral) {
        files.findOffered(agency, referral)
                .filter(file -> file.status == Status.TRANSFER_PENDING)
                .ifPresent(file -> {
                    file.keep();
                    file.transferBack = true;
                });
        files.flush();
    }

    /**
     * Whoever had accepted gives the case back: somebody has to have it. A file that was opened meanwhile goes on instead. Told
     * again, nothing happens: what became of it since is the owner's.
     */
    public void giveBack(UUID agency, UUID referral) {
        keep(agency, referral);
        files.findOffered(agency, referral).filter(file -> !file.transferBack).ifPresent(file -> {
            file.transferBack = true;
            boolean away = file.status == Status.CLOSED_TRANSFERRED;
            if (away && files.findOpen(agency, file.person).isEmpty()) {
                file.comeBack();
                files.flush();
                telling.tell(file);
            }
        });
        files.flush();
    }

    /** Goes, unless it was given back before this was heard, or there is none. */
    public Optional<Gone> giveAway(UUID agency, UUID person, UUID referral) {
        boolean isBack = files.findOffered(agency, referral)
                .filter(file -> file.transferBack)
                .isPresent();
        return isBack ? Optional.empty() : files.findOpen(agency, person).map(file -> gone(file, referral));
    }

    /** The receiver's own file, with what was handed over written into it. */
    public void takeOver(UUID agency, UUID person, Set<UUID> workers, UUID referral, Parts handed) {
        workflow.openFor(agency, person, workers, referral);
        files.findOpen(agency, person).ifPresent(file -> workflow.write(file, handed));
    }

    private Gone gone(CaseFile file, UUID referral) {
        var at = clock.instant();
        var parts = workflow.parts(file);
        file.goAway(referral, at);
        files.flush();
        telling.tell(file);
        return new Gone(file.id, parts, at);
    }
}
