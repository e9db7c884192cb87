package org.punte.identity.guardian;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.identity.suspect.GuardianStanding;

@ApplicationScoped
class GuardianRepository implements PanacheRepositoryBase<Guardian, UUID>, GuardianStanding {
    private static final String MOVES = "from GuardianMove where guardian = ?1 order by id desc";

    /** Newest first. */
    List<Guardian> of(UUID person) {
        return list("person = ?1 order by recordedAt desc, id desc", person);
    }

    /** Two who move the same guardian do so one after the other. */
    Optional<Guardian> lock(UUID id, UUID owner) {
        return find("id = ?1 and owner = ?2", id, owner)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    @Override
    public boolean isAppointed(UUID person, UUID guardian) {
        return count("id = ?1 and person = ?2 and state = ?3", guardian, person, GuardianState.APPOINTED) > 0;
    }

    @Override
    public Optional<Sealed> sealed(UUID guardian) {
        return findByIdOptional(guardian).map(g -> new Sealed(g.place("name"), g.name, g.place("contact"), g.contact));
    }

    void remember(GuardianMove move) {
        getEntityManager().persist(move);
        flush();
    }

    List<GuardianMove> movesOf(UUID guardian) {
        return getEntityManager()
                .createQuery(MOVES, GuardianMove.class)
                .setParameter(1, guardian)
                .getResultList();
    }
}
