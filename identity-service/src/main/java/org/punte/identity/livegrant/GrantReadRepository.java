package org.punte.identity.livegrant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.punte.identity.livegrant.GrantReads.Ground;
import org.punte.web.query.AdvisoryLock;

@ApplicationScoped
class GrantReadRepository {
    private static final String GROUND = "select person, consent from disclosure_grant where id = ?1 and receiver = ?2";
    private static final AdvisoryLock ENDS = AdvisoryLock.of(LiveGrantRepository.class);

    private final EntityManager db;

    GrantReadRepository(EntityManager db) {
        this.db = db;
    }

    Optional<Ground> groundOf(UUID grant, UUID receiver) {
        return db.createNativeQuery(GROUND, Ground.class)
                .setParameter(1, grant)
                .setParameter(2, receiver)
                .getResultStream()
                .map(Ground.class::cast)
                .findFirst();
    }

    void holdBack(UUID person) {
        ENDS.hold(db, person);
    }
}
