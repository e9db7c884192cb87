package org.punte.referrals.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.web.page.Position;

/** The queries. Each names the agency although the database holds it to that agency anyway. */
@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID> {
    Optional<Invitation> received(UUID id, UUID receiver) {
        return find("id = ?1 and receiver = ?2", id, receiver).firstResultOptional();
    }

    /** Nobody else moves it until the transaction ends. */
    Optional<Invitation> held(UUID id, UUID receiver) {
        return find("id = ?1 and receiver = ?2", id, receiver)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** All of a call, always in the same order, so that nobody waits for somebody who waits. */
    List<Invitation> held(UUID call) {
        return find("call = ?1 order by id", call)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Invitation> of(UUID call) {
        return list("call = ?1 order by id", call);
    }

    List<Invitation> page(UUID receiver, Position after, int limit) {
        return find(
                        "receiver = ?1 and (askedAt, id) < (?2, ?3) order by askedAt desc, id desc",
                        receiver,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }

    /** Offers whose time is over, found by their index; whose they are is all that is known without acting for an agency. */
    List<Due> due(Instant now) {
        return getEntityManager()
                .createNativeQuery("select id, agency from due_offer(?1)", Due.class)
                .setParameter(1, now)
                .getResultList();
    }

    /** Something to do, as this agency. */
    record Due(UUID id, UUID agency) {}
}
