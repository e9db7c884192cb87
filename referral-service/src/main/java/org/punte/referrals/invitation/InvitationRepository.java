package org.punte.referrals.invitation;

import static org.punte.referrals.invitation.InvitationStatus.OFFERED;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockOptions;
import org.hibernate.jpa.SpecHints;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.conflict.Conflicts;
import org.punte.referrals.due.DueItem;
import org.punte.referrals.need.ServiceCode;
import org.punte.web.page.Position;

/** The queries. Each names the agency although the database holds it to that agency anyway. */
@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID> {
    private static final String RECEIVED = "id = :id and receiver = :receiver" + Conflicts.LINK_NOT_HIDDEN;
    private static final String NEWEST_FIRST = "receiver = :receiver and (askedAt, id) < (:at, :last)"
            + Conflicts.LINK_NOT_HIDDEN + " order by askedAt desc, id desc";

    Optional<Invitation> received(UUID id, UUID receiver, UUID reader) {
        return find(RECEIVED, received(id, receiver).and("reader", reader)).firstResultOptional();
    }

    /** The call behind it, read before anything is held. */
    Optional<Behind> behind(UUID id, UUID receiver) {
        return find("id = :id and receiver = :receiver", received(id, receiver))
                .project(Behind.class)
                .firstResultOptional();
    }

    /** Nobody else moves it until the transaction ends. */
    Optional<Invitation> held(UUID id, UUID receiver, @Nullable UUID reader) {
        return find(RECEIVED, received(id, receiver).and("reader", reader))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** All of a call, always in the same order, so that nobody waits for somebody who waits. */
    List<Invitation> held(UUID call) {
        return find("call = ?1 order by id", call)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What the agency offers of a service and nobody moves at this moment; the same order. */
    List<Invitation> offered(UUID receiver, ServiceCode service) {
        return find("receiver = ?1 and service = ?2 and status = ?3 order by id", receiver, service, OFFERED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
                .list();
    }

    List<Invitation> of(UUID call) {
        return list("call = ?1 order by id", call);
    }

    List<Invitation> page(UUID receiver, UUID reader, Position after, int limit) {
        var values = Parameters.with("receiver", receiver)
                .and("reader", reader)
                .and("at", after.at())
                .and("last", after.id());
        return find(NEWEST_FIRST, values).range(0, limit).list();
    }

    /** Offers whose time is over, the longest ago first, found by their index; whose they are is all that is known without acting for an agency. */
    List<DueItem> due(Instant now, int most) {
        return getEntityManager()
                .createNativeQuery("select id, agency from due_offer(?1, ?2)", DueItem.class)
                .setParameter(1, now)
                .setParameter(2, most)
                .getResultList();
    }

    private static Parameters received(UUID id, UUID receiver) {
        return Parameters.with("id", id).and("receiver", receiver);
    }

    /** A call, and who called. */
    record Behind(UUID call, UUID sender) {}
}
