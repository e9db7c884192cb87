package org.punte.referrals.handback;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.web.query.Column;

/** One row for each worker and referral that was given back; never changed. */
@ApplicationScoped
class ReturnRepository {
    private static final String ADD =
            "insert into acceptance_return (worker, agency, referral, at) values (:worker, :agency, :referral, :at)";
    private static final String COUNT =
            "select count(*) from acceptance_return where worker = :worker and agency = :agency";

    /** Two returns at the same moment see each other. */
    private static final String HOLD =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(:worker, 22))) as held";

    private final Session db;

    ReturnRepository(Session db) {
        this.db = db;
    }

    void add(UUID worker, UUID agency, UUID referral, Instant at) {
        Column.of(db, HOLD, Integer.class)
                .setParameter("worker", worker.toString())
                .getResultList();
        db.createNativeMutationQuery(ADD)
                .setParameter("worker", worker)
                .setParameter("agency", agency)
                .setParameter("referral", referral)
                .setParameter("at", at)
                .executeUpdate();
    }

    int count(UUID worker, UUID agency) {
        return Column.of(db, COUNT, Long.class)
                .setParameter("worker", worker)
                .setParameter("agency", agency)
                .getSingleResult()
                .intValue();
    }
}
