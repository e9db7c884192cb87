package org.punte.identity.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class GrantRepository implements PanacheRepositoryBase<Grant, UUID> {
    private static final String DUE = "select id, agency from due_grants(?1, ?2)";

    Optional<Grant> ofReferral(UUID referral) {
        return find("referral", referral).firstResultOptional();
    }

    /** Open ones only, held until the transaction ends: nobody ends them twice. */
    Optional<Grant> lockOpen(UUID id) {
        return find("id = ?1 and endedAt is null", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Grant> lockOpenOfReferral(UUID referral) {
        return find("referral = ?1 and endedAt is null", referral)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Grant> lockOpenUnder(UUID consent) {
        return find("consent = ?1 and endedAt is null order by id", consent)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Grant> openAbout(UUID person) {
        return list("person = ?1 and endedAt is null order by id", person);
    }

    List<Grant> openOf(UUID owner) {
        return list("owner = ?1 and endedAt is null order by openedAt", owner);
    }

    /** Grants of any agency whose grace is over. */
    List<Due> due(Instant now, int most) {
        return getEntityManager()
                .createNativeQuery(DUE, Due.class)
                .setParameter(1, now)
                .setParameter(2, most)
                .getResultList();
    }

    /** A grant to be ended, and as whom. */
    record Due(UUID id, UUID agency) {}
}
