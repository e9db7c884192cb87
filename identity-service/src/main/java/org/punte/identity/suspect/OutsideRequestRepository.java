package org.punte.identity.suspect;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class OutsideRequestRepository implements PanacheRepositoryBase<OutsideRequest, UUID> {
    /** Newest first. */
    List<OutsideRequest> of(UUID person) {
        return list("person = ?1 order by id desc", person);
    }
}
