package org.punte.cases.casefile;

import static org.punte.cases.CaseProblem.CASE_FILE_ALREADY_OPEN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.punte.cases.colleague.Colleagues;
import org.punte.cases.conflict.SteppedAside;
import org.punte.web.caller.Caller;
import org.punte.web.page.Position;
import org.punte.web.problem.Rejection;

/** Case files by agency; every query names the agency although the database would hide the others. */
@ApplicationScoped
class CaseFileRepository implements PanacheRepositoryBase<CaseFile, UUID> {
    /** Which of one's own files; null means any. */
    record Filter(@Nullable UUID person, @Nullable UUID referral) {}

    /** Written out: an index of open files serves no query in which the states are values. */
    private static final String OPEN = "status in (OPEN, TRANSFER_PENDING)";

    private static final String UNASSIGNED = """
            select f.* from case_file f
            where f.agency = :agency and f.status in ('OPEN', 'TRANSFER_PENDING') and (f.opened_at, f.id) < (:at, :before)
              and not exists (select from standing s where s.agency = f.agency and s.account = any (f.workers)
                              and not s.blocked and s.roles && cast(:atWork as text[])
                              and not exists (select from person_worker w where w.person = f.person
                                              and w.agency = f.agency and s.account <> all (w.workers)))
              and not exists (select from aside a where a.agency = f.agency and a.account = :reader
                              and (a.person = f.person or a.referral = any (f.referrals)))
            order by f.opened_at desc, f.id desc""";
    /** Of a person whose workers were told, those alone; a partner's system is never among them. */
    private static final String ASSIGNED = """
            select f.* from case_file f
            where f.agency = :agency and f.workers @> array[cast(:account as uuid)] and (f.opened_at, f.id) < (:at, :before)
              and (cast(:person as uuid) is null or f.person = cast(:person as uuid))
              and (cast(:referral as uuid) is null or f.referrals @> array[cast(:referral as uuid)])
              and (:system or not exists (select from person_worker w where w.person = f.person
                                          and w.agency = f.agency and :account <> all (w.workers)))
            order by f.opened_at desc, f.id desc""";

    /** Also those of another record of the same human, and of both halves of a chain: all that the declaration reaches. */
    private static final String MEANT = """
            select f.* from case_file f
            where f.agency = :agency
              and (f.person = cast(:person as uuid) or f.referrals @> array[cast(:referral as uuid)]
                   or f.referrals && array(select a.referral from aside a where a.agency = :agency and a.account = :account))
            order by f.id for update of f""";

    private static final String REMEMBER = """
            insert into assignment (case_file, version, agency, at, actor, before, after)
            values (:file, :version, :agency, :at, :actor, :before, :after)""";

    Optional<CaseFile> findOfAgency(UUID id, UUID agency) {
        return find("id = ?1 and agency = ?2", id, agency).firstResultOptional();
    }

    Optional<CaseFile> findOpen(UUID agency, UUID person) {
        return find("agency = ?1 and person = ?2 and " + OPEN, agency, person).firstResultOptional();
    }

    /** The file that was offered with this referral, whatever became of it. */
    Optional<CaseFile> findOffered(UUID agency, UUID transfer) {
        return find("agency = ?1 and transfer = ?2", agency, transfer).firstResultOptional();
    }

    /** All files from which somebody steps aside, whoever works on them: whoever names workers at the same moment waits, or is seen. */
    List<CaseFile> lockMeant(SteppedAside aside) {
        return session()
                .createNativeQuery(MEANT, CaseFile.class)
                .setParameter("agency", aside.agency())
                .setParameter("person", aside.person(), UUID.class)
                .setParameter("referral", aside.referral())
                .setParameter("account", aside.account())
                .getResultList();
    }

    /** All files of the person, open or closed: whoever changes one at the same moment waits. */
    List<CaseFile> lockOf(UUID agency, UUID person) {
        return find("agency = ?1 and person = ?2", agency, person)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whether this grant has done its part for a file of the person, open or closed. */
    boolean isBegun(UUID agency, UUID person, UUID grant) {
        return count("agency = ?1 and person = ?2 and array_contains(grants, ?3)", agency, person, grant) > 0;
    }

    /** Newest first; one more than {@code limit} when another page exists. */
    List<CaseFile> assignedTo(Caller caller, Filter filter, Position after, int limit) {
        return session()
                .createNativeQuery(ASSIGNED, CaseFile.class)
                .setParameter("agency", caller.agency())
                .setParameter("account", caller.account())
                .setParameter("system", caller.isClient())
                .setParameter("person", filter.person(), UUID.class)
                .setParameter("referral", filter.referral(), UUID.class)
                .setParameter("at", after.at())
                .setParameter("before", after.id())
                .setMaxResults(limit + 1)
                .getResultList();
    }

    /** Open, nobody who is assigned can work on it, and nothing keeps it from the reader; newest first. */
    List<CaseFile> unassigned(UUID agency, UUID reader, Position after, int limit) {
        return session()
                .createNativeQuery(UNASSIGNED, CaseFile.class)
                .setParameter("agency", agency)
                .setParameter("reader", reader)
                .setParameter("at", after.at())
                .setParameter("before", after.id())
                .setParameter("atWork", Colleagues.AT_WORK.toArray(String[]::new), String[].class)
                .setMaxResults(limit + 1)
                .getResultList();
    }

    long countOpen(UUID agency) {
        return count("agency = ?1 and " + OPEN, agency);
    }

    void remember(CaseFile file, Set<UUID> before, UUID actor, Instant at) {
        session()
                .createNativeMutationQuery(REMEMBER)
                .setParameter("file", file.id)
                .setParameter("version", file.version)
                .setParameter("agency", file.agency)
                .setParameter("at", at)
                .setParameter("actor", actor)
                .setParameter("before", before.toArray(UUID[]::new), UUID[].class)
                .setParameter("after", file.workers.toArray(UUID[]::new), UUID[].class)
                .executeUpdate();
    }

    private Session session() {
        return getEntityManager().unwrap(Session.class);
    }

    /** Asked first, so that an ordinary refusal is no error in the log; the database decides between two at once. */
    void add(CaseFile file) {
        if (findOpen(file.agency, file.person).isPresent()) throw alreadyOpen(file);
        try {
            persistAndFlush(file);
        } catch (ConstraintViolationException e) {
            throw alreadyOpen(file);
        }
    }

    private static Rejection alreadyOpen(CaseFile file) {
        return CASE_FILE_ALREADY_OPEN.because("Person %s has an open case file here", file.person);
    }
}
