package org.punte.referrals.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.punte.referrals.conflict.Conflicts;
import org.punte.web.query.Column;

@ApplicationScoped
class PracticeRepository {
    private static final String MARK =
            "insert into practice_referral (referral, sender, receiver) values (?1, ?2, ?3) on conflict do nothing";
    private static final String MARKED = """
            select exists (select from practice_referral where referral = ?1 and ?2 in (sender, receiver))""";
    private static final String OF = "select referral from practice_referral where :party in (sender, receiver)"
            + " and referral not in " + Conflicts.HIDDEN_IN_SQL + " order by referral desc";

    private final EntityManager db;

    PracticeRepository(EntityManager db) {
        this.db = db;
    }

    void mark(UUID referral, UUID sender, UUID receiver) {
        db.createNativeQuery(MARK)
                .setParameter(1, referral)
                .setParameter(2, sender)
                .setParameter(3, receiver)
                .executeUpdate();
    }

    boolean isMarked(UUID referral, UUID party) {
        return Column.of(db, MARKED, Boolean.class)
                .setParameter(1, referral)
                .setParameter(2, party)
                .getSingleResult();
    }

    List<UUID> of(UUID party, UUID reader, int limit) {
        return Column.of(db, OF, UUID.class)
                .setParameter("party", party)
                .setParameter("reader", reader)
                .setMaxResults(limit)
                .getResultList();
    }
}
