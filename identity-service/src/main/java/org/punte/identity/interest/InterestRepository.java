package org.punte.identity.interest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class InterestRepository implements PanacheRepositoryBase<BestInterests, UUID> {
    /** Newest first. */
    List<BestInterests> of(UUID person) {
        return list("person = ?1 order by id desc", person);
    }
}
