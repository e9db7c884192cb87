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
