package org.punte.cases.casefile;

import static org.punte.cases.CaseProblem.CASE_FILE_NOT_FOUND;
import static org.punte.cases.CaseProblem.CONFLICT_DECLARED;
import static org.punte.cases.CaseProblem.PERSON_NOT_FOUND;
import static org.punte.cases.CaseProblem.STILL_ASSIGNED;
import static org.punte.cases.CaseProblem.WORKER_NOT_WITH_PERSON;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.punte.cases.casefile.CaseFileRepository.Filter;
import org.punte.cases.colleague.Colleagues;
import org.punte.cases.conflict.Conflicts;
import org.punte.cases.working.Working;
import org.punte.web.caller.Caller;
import org.punte.web.page.Position;

/** The only door to a case file: what it does not return does not exist for the caller. */
@ApplicationScoped
class CaseFileAccess {
    private final CaseFileRepository files;
    private final Caller caller;
    private final Colleagues colleagues;
    private final Conflicts conflicts;
    private final Working working;

    CaseFileAccess(
            CaseFileRepository files, Caller caller, Colleagues colleagues, Conflicts conflicts, Working working) {
        this.files = files;
        this.caller = caller;
        this.colleagues = colleagues;
        this.conflicts = conflicts;
        this.working = working;
    }

    /** Assigned to the caller, else the same 404 as an unknown id - for colleagues, too. */
    CaseFile assigned(UUID id) {
        return ofAgency(id, this::isAssigned);
    }

    /** The page of files assigned to the caller. */
    List<CaseFile> assigned(Filter filter, Position after, int limit) {
        return files.assignedTo(caller, filter, after, limit);
    }

    /** Assigned to the caller, or seen from above by a supervisor of the same agency who has not stepped aside. */
    CaseFile visible(UUID id) {
        return ofAgency(
                id,
                file -> isAssigned(file)
                        || caller.is(SUPERVISOR) && !conflicts.excludes(file.person, caller.account()));
    }

    /** The page of the agency's open files whose workers are all gone, blocked or no longer work with people. */
    List<CaseFile> unassigned(Position after, int limit) {
        return files.unassigned(caller.agency(), caller.account(), after, limit);
    }

    /** While one of its workers is there, a supervisor names others and not herself; and only colleagues are named. */
    void requireReplaceable(CaseFile file, Set<UUID> by) {
        if (by.contains(caller.account()) && colleagues.isAnyAtWork(working.among(file.workers, file.person)))
            throw STILL_ASSIGNED.because("A worker of file %s is there: name others than yourself", file.id);
        colleagues.requireAtWork(by);
        if (working.among(by, file.person).size() < by.size())
            throw WORKER_NOT_WITH_PERSON.because("Assign the person of file %s first", file.id);
    }

    /** Refuses everybody but those who work with the person, as if there were nobody. */
    void requireMayBegin(UUID person) {
        if (!working.mayBegin(person)) throw PERSON_NOT_FOUND.because("No person %s", person);
    }

    /** Nobody is given the file of somebody from whom they asked to be kept away. Of a file that is there, once nobody else changes it. */
    void requireFree(UUID person, Set<UUID> workers) {
        for (var worker : workers)
            if (conflicts.excludes(person, worker))
                throw CONFLICT_DECLARED.because("Account %s must not deal with this", worker);
    }

    /** Those whom a referral may bring to a file of the acting agency. */
    Set<UUID> free(UUID referral, Set<UUID> workers) {
        return conflicts.without(referral, workers);
    }

    /** Writes down in the caller's name whom the present workers follow. */
    void remember(CaseFile file, Set<UUID> before, Instant at) {
        files.remember(file, before, caller.account(), at);
    }

    /** Named in it, and working with the person as far as was heard: whatever order the two were told in. */
    boolean isAssigned(CaseFile file) {
        return file.isAssigned(caller.account()) && working.mayWork(file.person, caller.account());
    }

    /** Whose factor was just renewed opens no file; a supervisor who is not assigned sees nothing sealed anyway. */
    private CaseFile ofAgency(UUID id, Predicate<CaseFile> allowed) {
        var found = files.findOfAgency(id, caller.agency())
                .filter(allowed)
                .orElseThrow(() -> CASE_FILE_NOT_FOUND.because("No case file %s", id));
        if (isAssigned(found)) caller.requireMayOpenSealed();
        return found;
    }
}
