package org.punte.referrals.handback;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.referrals.life.ReferralMoved;
import org.punte.web.query.AdvisoryLock;
import org.punte.web.query.Column;

/** One row for each time that a worker gave somebody back; never changed. */
@ApplicationScoped
class ReturnRepository {
    private static final String ADD = """
            insert into acceptance_return (worker, agency, referral, version, at)
            values (:worker, :agency, :referral, :version, :at)""";
    private static final String COUNT =
            "select count(*) from acceptance_return where worker = :worker and agency = :agency";

    /** Two returns at the same moment see each other. */
    private static final AdvisoryLock LOCK = AdvisoryLock.of(ReturnRepository.class);

    private final Session db;

    ReturnRepository(Session db) {
        this.db = db;
    }

    void add(UUID worker, ReferralMoved moved, Instant at) {
        LOCK.hold(db, worker);
        db.createNativeMutationQuery(ADD)
                .setParameter("worker", worker)
                .setParameter("agency", moved.receiver())
                .setParameter("referral", moved.id())
                .setParameter("version", moved.version())
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
