package org.punte.identity.givenword;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.identity.consent.Giver;

@ApplicationScoped
class AuthorityRepository implements PanacheRepositoryBase<ConsentAuthority, UUID> {
    private static final List<Footing> WAITING = List.of(Footing.PAUSED, Footing.GOES_ON);

    /** Held: a renewal and a pause of the same consent come one after the other. */
    List<ConsentAuthority> lockOf(UUID person, Giver giver, Footing... footings) {
        return find("person = ?1 and giver = ?2 and footing in ?3 order by consent", person, giver, List.of(footings))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<ConsentAuthority> lockFirmOn(UUID guardian) {
        return find("guardian = ?1 and footing = ?2 order by consent", guardian, Footing.FIRM)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What was agreed in a child's stead, by a guardian or a court. */
    List<ConsentAuthority> lockForChild(UUID person, Footing... footings) {
        return find("person = ?1 and forChild and footing in ?2 order by consent", person, List.of(footings))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    long countWaiting(UUID person) {
        return count("person = ?1 and footing in ?2", person, WAITING);
    }

    Optional<ConsentAuthority> lock(UUID consent) {
        return findByIdOptional(consent, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whose word has turned at least once, and that are not over. */
    List<ConsentAuthority> turnedOf(UUID owner) {
        return list("owner = ?1 and turn > 0 and footing <> ?2", owner, Footing.ENDED);
    }
}
