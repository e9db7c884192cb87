package org.punte.referrals.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.conflict.Conflicts;
import org.punte.referrals.life.DeclineReason;
import org.punte.referrals.need.ServiceCode;
import org.punte.web.page.Position;

/** The queries. Each names the agency although the database holds it to that agency anyway. */
@ApplicationScoped
class CallRepository implements PanacheRepositoryBase<Call, UUID> {
    private static final String ONE = "id = :id and sender = :sender" + Conflicts.LINK_NOT_HIDDEN;
    private static final String NEWEST_FIRST = "sender = :sender and (calledAt, id) < (:at, :last)"
            + Conflicts.LINK_NOT_HIDDEN + " order by calledAt desc, id desc";

    static final String NOES = """
            select i.receiver, coalesce(i.declined_at, i.asked_at) as at, i.decline_reason as reason
              from call c join invitation i on i.call = c.id and i.status = 'DECLINED'
             where c.sender = :sender and c.person = :person and c.service = :service
               and coalesce(i.declined_at, i.asked_at) > :since and (c.referral is null or c.referral not in\s""" + Conflicts.HIDDEN_IN_SQL + ")";

    /** {@code reader}: the account that acts, where one does. What became a referral that is hidden from it is hidden too. */
    Optional<Call> of(UUID id, UUID sender, @Nullable UUID reader) {
        return find(ONE, one(id, sender, reader)).firstResultOptional();
    }

    /** Nobody else confirms or ends it until the transaction is over: whoever comes second finds it closed. */
    Optional<Call> held(UUID id, UUID sender, @Nullable UUID reader) {
        return find(ONE, one(id, sender, reader))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Call> page(UUID sender, UUID reader, Position after, int limit) {
        var values = Parameters.with("sender", sender)
                .and("reader", reader)
                .and("at", after.at())
                .and("last", after.id());
        return find(NEWEST_FIRST, values).range(0, limit).list();
    }

    /** For the same person and service, over without a choice; by the index of what the agency called. */
    List<Call> inVain(UUID sender, UUID person, ServiceCode service, Instant since) {
        return list(
                "sender = ?1 and calledAt >= ?2 and person = ?3 and service = ?4 and status in (LAPSED, WITHDRAWN)",
                sender,
                since,
                person,
                service);
    }

    /** Who said no in calls for the same person and service, by the index of those; without calls that are hidden from the reader. */
    List<CallLists.No> noes(UUID sender, UUID reader, UUID person, ServiceCode service, Instant since) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(NOES, Tuple.class)
                .addScalar("receiver", UUID.class)
                .addScalar("at", Instant.class)
                .addScalar("reason", String.class)
                .setParameter("sender", sender)
                .setParameter("reader", reader)
                .setParameter("person", person)
                .setParameter("service", service.name())
                .setParameter("since", since)
                .getResultList()
                .stream()
                .map(row -> new CallLists.No(
                        row.get(0, UUID.class),
                        row.get(1, Instant.class),
                        DeclineReason.valueOf(row.get(2, String.class)).outside()))
                .toList();
    }

    private static Parameters one(UUID id, UUID sender, @Nullable UUID reader) {
        return Parameters.with("id", id).and("sender", sender).and("reader", reader);
    }
}
