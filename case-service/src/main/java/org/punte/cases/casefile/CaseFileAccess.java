package org.punte.cases.casefile;

import static org.punte.cases.CaseProblem.CASE_FILE_NOT_FOUND;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.punte.cases.casefile.CaseFileRepository.Filter;
import org.punte.web.caller.Caller;
import org.punte.web.page.Position;

/** The only door to a case file: what it does not return does not exist for the caller. */
@ApplicationScoped
class CaseFileAccess {
    private final CaseFileRepository files;
    private final Caller caller;

    CaseFileAccess(CaseFileRepository files, Caller caller) {
        this.files = files;
        this.caller = caller;
    }

    /** Assigned to the caller, else the same 404 as an unknown id - for colleagues, too. */
    CaseFile assigned(UUID id) {
        return ofAgency(id, this::isAssigned);
    }

    /** The page of files assigned to the caller. */
    List<CaseFile> assigned(Filter filter, Position after, int limit) {
        return files.assignedTo(caller.account(), caller.agency(), filter, after, limit);
    }

    /** Assigned to the caller, or seen from above by a supervisor of the same agency. */
    CaseFile visible(UUID id) {
        return ofAgency(id, file -> isAssigned(file) || caller.is(SUPERVISOR));
    }

    boolean isAssigned(CaseFile file) {
        return file.isAssigned(caller.account());
    }

    private CaseFile ofAgency(UUID id, Predicate<CaseFile> allowed) {
        return files.findOfAgency(id, caller.agency())
                .filter(allowed)
                .orElseThrow(() -> CASE_FILE_NOT_FOUND.because("No case file %s", id));
    }
}
