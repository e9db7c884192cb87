package org.punte.identity.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.page.Position;
import org.punte.web.query.Column;

@ApplicationScoped
class ApplicationRepository implements PanacheRepositoryBase<Application, UUID> {
    /** The same digits of the registration number or the telephone, however written, or the same address. */
    private static final String SIMILAR = """
            with one as (select * from application where id = ?1),
                 others as (
                     select true as agency, a.id, a.name, a.registration_number, a.phone,
                            (select min(let.contact_email) from application let where let.agency = a.id) as mail
                       from agency a where a.id not in (select agency from one where agency is not null)
                     union all
                     select false, b.id, b.name, b.registration_number, b.phone, b.contact_email
                       from application b where b.status = 'RECEIVED' and b.id <> ?1)
            select o.agency, o.id, o.name
              from others o, one
             where regexp_replace(o.registration_number, '[^0-9]', '', 'g')
                       = nullif(regexp_replace(one.registration_number, '[^0-9]', '', 'g'), '')
                or right(regexp_replace(o.phone, '[^0-9]', '', 'g'), 9)
                       = nullif(right(regexp_replace(one.phone, '[^0-9]', '', 'g'), 9), '')
                or o.mail = one.contact_email
             order by o.agency desc, o.name, o.id limit 10""";

    /** Newest first; one row more than {@code limit} tells that there is a next page. */
    List<Application> page(@Nullable ApplicationStatus status, Position after, int limit) {
        return find("""
                        (:status is null or status = :status) and (receivedAt, id) < (:at, :id)
                        order by receivedAt desc, id desc""", Parameters.with("status", status).and("at", after.at()).and("id", after.id()))
                .range(0, limit)
                .list();
    }

    /** Held until the transaction ends: of two approvals at the same instant the second one sees the first. */
    Optional<Application> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Asked as nobody: who applies sees no row. */
    long countBetween(Instant earliest, Instant latest) {
        return Column.of(getEntityManager(), "select applications_between(?1, ?2)", Long.class)
                .setParameter(1, earliest)
                .setParameter(2, latest)
                .getSingleResult();
    }

    List<ApplicationView.Similar> similar(UUID application) {
        return getEntityManager()
                .createNativeQuery(SIMILAR, ApplicationView.Similar.class)
                .setParameter(1, application)
                .getResultList();
    }

    List<Approval> approvals(UUID application) {
        return getEntityManager()
                .createQuery("from Approval where application = ?1 order by approvedAt", Approval.class)
                .setParameter(1, application)
                .getResultList();
    }

    void add(Approval approval) {
        getEntityManager().persist(approval);
        flush();
    }
}
