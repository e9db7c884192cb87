package org.punte.identity.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.punte.web.query.Column;

/** Applications of nobody in particular, past the policies that show them to network administrators alone. */
@ApplicationScoped
class ApplicantRepository {
    private final EntityManager db;

    ApplicantRepository(EntityManager db) {
        this.db = db;
    }

    /** Of two replicas at the same moment one erases a row. The applications whose applicants were erased now. */
    List<UUID> erase(Instant decidedBefore, Instant receivedBefore, Instant now) {
        return Column.of(db, "select id from erase_application_contacts(?1, ?2, ?3)", UUID.class)
                .setParameter(1, decidedBefore)
                .setParameter(2, receivedBefore)
                .setParameter(3, now)
                .getResultList();
    }
}
