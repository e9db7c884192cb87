package org.punte.identity.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.punte.web.query.AdvisoryLock;

@ApplicationScoped
class AccessHeadRepository implements PanacheRepositoryBase<AccessHead, UUID> {
    private static final AdvisoryLock LOCK = AdvisoryLock.of(AccessHeadRepository.class);

    /** Until the transaction ends nobody else chains or verifies this agency's readings. */
    void hold(UUID agency) {
        LOCK.hold(getEntityManager(), agency);
    }
}
