package org.punte.identity.guardianagency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Row-level security shows these to network administrators alone. */
@ApplicationScoped
class GuardianNamingRepository implements PanacheRepositoryBase<GuardianNaming, UUID> {
    private static final int MOST = 100;

    List<GuardianNaming> open() {
        return find("state = PROPOSED order by proposedAt, id")
                .range(0, MOST - 1)
                .list();
    }

    boolean isOpen(UUID agency) {
        return count("subject = ?1 and state = PROPOSED", agency) > 0;
    }

    /** Of two who decide at the same moment the second finds it decided. */
    Optional<GuardianNaming> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
