package org.punte.identity.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AccessHeadRepository implements PanacheRepositoryBase<AccessHead, UUID> {
    /** Until the transaction ends nobody else chains or verifies this agency's readings. */
    void hold(UUID agency) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 18))) as held")
                .setParameter(1, agency.toString())
                .getSingleResult();
    }
}
