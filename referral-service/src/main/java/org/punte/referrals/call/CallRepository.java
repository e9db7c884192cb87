package org.punte.referrals.call;

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
class CallRepository implements PanacheRepositoryBase<Call, UUID> {
    Optional<Call> of(UUID id, UUID sender) {
        return find("id = ?1 and sender = ?2", id, sender).firstResultOptional();
    }

    /** Nobody else confirms or ends it until the transaction is over: whoever comes second finds it closed. */
    Optional<Call> held(UUID id, UUID sender) {
        return find("id = ?1 and sender = ?2", id, sender)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Call> page(UUID sender, Position after, int limit) {
        return find(
                        "sender = ?1 and (calledAt, id) < (?2, ?3) order by calledAt desc, id desc",
                        sender,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }

    /** Calls whose time is over, found by their index; whose they are is all that is known without acting for an agency. */
    List<Due> due(Instant now) {
        return getEntityManager()
                .createNativeQuery("select id, agency from due_call(?1)", Due.class)
                .setParameter(1, now)
                .getResultList();
    }

    /** Something to do, as this agency. */
    record Due(UUID id, UUID agency) {}
}
