package org.punte.identity.lifecycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {
    private static final int MOST = 100;

    /** Newest first. */
    List<Decision> about(UUID agency) {
        return find("subject = ?1 order by decidedAt desc, id desc", agency)
                .range(0, MOST - 1)
                .list();
    }
}
