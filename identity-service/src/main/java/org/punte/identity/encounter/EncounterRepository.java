package org.punte.identity.encounter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EncounterRepository implements PanacheRepositoryBase<Encounter, UUID> {
    private static final String DUE = "select id, agency from due_encounters(?1, ?2)";

    /** Newest first. */
    List<Encounter> of(UUID person) {
        return list("person = ?1 order by openedAt desc, id desc", person);
    }

    /** Submitted ones that would be forgotten. */
    List<Encounter> lockExpiring(UUID person) {
        return find("person = ?1 and submittedAt is not null and expiresAt is not null", person)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<Encounter> lock(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Contacts of any agency that are to be forgotten. */
    List<Due> due(Instant now, int most) {
        return getEntityManager()
                .createNativeQuery(DUE, Due.class)
                .setParameter(1, now)
                .setParameter(2, most)
                .getResultList();
    }

    /** A contact to be forgotten, and as whom. */
    record Due(UUID id, UUID agency) {}
}
