package org.punte.cases.casefile;

import static org.punte.cases.CaseProblem.CASE_FILE_ALREADY_OPEN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.punte.cases.casefile.CaseFile.Status;
import org.punte.web.page.Position;
import org.punte.web.problem.Rejection;

/** Case files by agency; every query names the agency although the database would hide the others. */
@ApplicationScoped
class CaseFileRepository implements PanacheRepositoryBase<CaseFile, UUID> {
    /** Which of one's own files; null means any. */
    record Filter(@Nullable UUID person, @Nullable UUID referral) {}

    /** A file that is to be told again, and for whom. */
    record Due(UUID id, UUID agency) {}

    Optional<CaseFile> findOfAgency(UUID id, UUID agency) {
        return find("id = ?1 and agency = ?2", id, agency).firstResultOptional();
    }

    Optional<CaseFile> findOpen(UUID agency, UUID person) {
        return find("agency = ?1 and person = ?2 and status = ?3", agency, person, Status.OPEN)
                .firstResultOptional();
    }

    /** Newest first; one more than {@code limit} when another page exists. */
    List<CaseFile> assignedTo(UUID account, UUID agency, Filter filter, Position after, int limit) {
        var query = new StringBuilder(
                "agency = :agency and array_contains(workers, :account)" + " and (openedAt, id) < (:at, :before)");
        var values = Parameters.with("agency", agency)
                .and("account", account)
                .and("at", after.at())
                .and("before", after.id());
        if (filter.person() != null) {
            query.append(" and person = :person");
            values.and("person", filter.person());
        }
        if (filter.referral() != null) {
            query.append(" and array_contains(referrals, :referral)");
            values.and("referral", filter.referral());
        }
        return find(query.append(" order by openedAt desc, id desc").toString(), values)
                .range(0, limit)
                .list();
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

    /** Of all agencies, by a function of the owner's that tells nothing else: the application sees one agency only. */
    List<Due> idsAfter(UUID last, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select id, agency from case_file_ids(:last, :limit)", Due.class)
                .setParameter("last", last)
                .setParameter("limit", limit)
                .getResultList();
    }
}
