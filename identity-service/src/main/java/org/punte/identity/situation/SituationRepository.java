package org.punte.identity.situation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SituationRepository implements PanacheRepositoryBase<Situation, UUID> {
    /** Oldest first, as they were told. */
    List<Situation> of(UUID person) {
        return list("person = ?1 order by recordedAt, id", person);
    }

    void add(Situation situation, SituationDetail detail) {
        persist(situation);
        flush();
        getEntityManager().persist(detail);
        flush();
    }

    SituationDetail detail(Situation situation) {
        return getEntityManager().find(SituationDetail.class, situation.id);
    }

    /** What stands beside it changed: its version tells. */
    void touch(Situation situation) {
        getEntityManager().lock(situation, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        flush();
    }
}
