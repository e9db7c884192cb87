package org.punte.identity.directorate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DirectorateNotificationRepository implements PanacheRepositoryBase<DirectorateNotification, UUID> {
    /** Newest first. */
    List<DirectorateNotification> of(UUID person) {
        return list("person = ?1 order by id desc", person);
    }

    boolean isTold(UUID person) {
        return count("person", person) > 0;
    }
}
