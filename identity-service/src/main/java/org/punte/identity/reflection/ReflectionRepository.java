package org.punte.identity.reflection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class ReflectionRepository implements PanacheRepositoryBase<Reflection, UUID> {
    private static final String DUE = "select id, agency from due_reflection_periods(?1, ?2)";
    private static final Set<ReflectionState> OPEN =
            EnumSet.of(ReflectionState.OFFERED, ReflectionState.RUNNING, ReflectionState.EXTENDED);

    /** Newest first. */
    List<Reflection> of(UUID person) {
        return list("person = ?1 order by recordedAt desc, id desc", person);
    }

    boolean isOpen(UUID person) {
        return count("person = ?1 and state in ?2", person, OPEN) > 0;
    }

    Optional<Reflection> lock(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Periods of any agency that are to be warned of, or are over. */
    List<Due> due(Instant now, int most) {
        return getEntityManager()
                .createNativeQuery(DUE, Due.class)
                .setParameter(1, now)
                .setParameter(2, most)
                .getResultList();
    }

    /** A period for which something is due, and as whom. */
    record Due(UUID id, UUID agency) {}
}
