package org.punte.referrals.interruption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.referrals.conflict.Conflicts;
import org.punte.referrals.need.ServiceCode;
import org.punte.web.page.Position;

/** The flags. Row-level security shows each side its own. */
@ApplicationScoped
class InterruptedRepository {
    private static final String ADD = """
            insert into interrupted_referral (referral, sender, receiver, service, since)
            values (:referral, :sender, :receiver, :service, :since) on conflict (referral) do nothing""";
    private static final String PAGE = """
            select referral, sender, receiver, service, since from interrupted_referral
            where sender = :agency and (since, referral) < (:at, :last) and referral not in\s""" + Conflicts.HIDDEN_IN_SQL + " order by since desc, referral desc";

    private final Session db;

    InterruptedRepository(Session db) {
        this.db = db;
    }

    /** False when it is flagged already. */
    boolean add(InterruptedView row) {
        return db.createNativeMutationQuery(ADD)
                        .setParameter("referral", row.referral())
                        .setParameter("sender", row.sender())
                        .setParameter("receiver", row.receiver())
                        .setParameter("service", row.service().name())
                        .setParameter("since", row.since())
                        .executeUpdate()
                == 1;
    }

    void clear(UUID receiver, ServiceCode service) {
        db.createNativeMutationQuery(
                        "delete from interrupted_referral where receiver = :receiver and service = :service")
                .setParameter("receiver", receiver)
                .setParameter("service", service.name())
                .executeUpdate();
    }

    void clear(UUID referral) {
        db.createNativeMutationQuery("delete from interrupted_referral where referral = :referral")
                .setParameter("referral", referral)
                .executeUpdate();
    }

    /** What the agency has sent and is not hidden from the reader, latest first; one row more than {@code limit} tells that there is a next page. */
    List<InterruptedView> page(UUID sender, UUID reader, Position after, int limit) {
        return db
                .createNativeQuery(PAGE, Tuple.class)
                .addScalar("referral", UUID.class)
                .addScalar("sender", UUID.class)
                .addScalar("receiver", UUID.class)
                .addScalar("service", String.class)
                .addScalar("since", Instant.class)
                .setParameter("agency", sender)
                .setParameter("reader", reader)
                .setParameter("at", after.at())
                .setParameter("last", after.id())
                .setMaxResults(limit + 1)
                .getResultList()
                .stream()
                .map(row -> new InterruptedView(
                        row.get(0, UUID.class),
                        row.get(1, UUID.class),
                        row.get(2, UUID.class),
                        ServiceCode.valueOf(row.get(3, String.class)),
                        row.get(4, Instant.class)))
                .toList();
    }
}
