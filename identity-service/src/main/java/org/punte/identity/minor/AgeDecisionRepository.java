package org.punte.identity.minor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AgeDecisionRepository implements PanacheRepositoryBase<AgeDecision, UUID> {
    /** Newest first. */
    List<AgeDecision> of(UUID person) {
        return list("person = ?1 order by decidedAt desc, id desc", person);
    }
}
