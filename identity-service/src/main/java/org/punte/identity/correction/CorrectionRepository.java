package org.punte.identity.correction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CorrectionRepository implements PanacheRepositoryBase<AgencyCorrection, UUID> {
    private static final int MOST = 100;

    /** Newest first, decided ones too. */
    List<AgencyCorrection> about(UUID agency) {
        return find("agency = ?1 order by proposedAt desc, id desc", agency)
                .range(0, MOST - 1)
                .list();
    }

    /** Newest first. */
    List<AgencyCorrection> open() {
        return find("state = PROPOSED order by proposedAt desc, id desc")
                .range(0, MOST - 1)
                .list();
    }

    boolean isWaiting(UUID agency) {
        return count("agency = ?1 and state = PROPOSED", agency) > 0;
    }

    /** Of two who decide at the same moment the second one sees the first. */
    Optional<AgencyCorrection> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
