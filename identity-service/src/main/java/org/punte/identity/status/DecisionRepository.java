package org.punte.identity.status;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<IdentificationDecision, UUID> {
    private static final String BEGIN = """
            insert into identification_status (person, version, owner) values (?1, 0, ?2) on conflict do nothing""";

    /** Newest first. */
    List<IdentificationDecision> of(UUID person) {
        return list("person = ?1 order by recordedAt desc, id desc", person);
    }

    Optional<IdentificationDecision> lock(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Made where there is none yet, and held until the transaction ends. */
    PersonStatus hold(UUID person, UUID owner) {
        var db = getEntityManager();
        db.createNativeQuery(BEGIN)
                .setParameter(1, person)
                .setParameter(2, owner)
                .executeUpdate();
        return db.find(PersonStatus.class, person, LockModeType.PESSIMISTIC_WRITE);
    }

    @Nullable
    PersonStatus status(UUID person) {
        return getEntityManager().find(PersonStatus.class, person);
    }
}
