package org.punte.identity.majority;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ComingOfAgeRepository implements PanacheRepositoryBase<ComingOfAge, UUID> {
    private static final String DUE = "select person, agency from due_majorities(?1, ?2, ?3, ?4)";

    /** Of any agency: whose month has begun, or of whom nobody was warned and should be; after this person. */
    List<Due> due(LocalDate month, LocalDate warn, UUID after, int most) {
        return getEntityManager()
                .createNativeQuery(DUE, Due.class)
                .setParameter(1, month)
                .setParameter(2, warn)
                .setParameter(3, after)
                .setParameter(4, most)
                .getResultList();
    }

    /** Two replicas look one after the other; whoever comes second finds it done. */
    Optional<ComingOfAge> lock(UUID person) {
        return findByIdOptional(person, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Somebody to look at, and as whom. */
    record Due(UUID person, UUID agency) {}
}
