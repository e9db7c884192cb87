package org.punte.referrals.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.referrals.conflict.Conflicts;
import org.punte.web.query.Column;

/** The marks; none is ever taken off. Row-level security shows each side its own. */
@ApplicationScoped
class PracticeRepository {
    private static final String MARK = """
            insert into practice_referral (referral, sender, receiver) values (:referral, :sender, :receiver)
            on conflict do nothing""";
    private static final String OF = "select referral from practice_referral where :party in (sender, receiver)"
            + " and referral not in " + Conflicts.HIDDEN_IN_SQL + " order by referral desc";

    private final Session db;

    PracticeRepository(Session db) {
        this.db = db;
    }

    void mark(UUID referral, UUID sender, UUID receiver) {
        db.createNativeMutationQuery(MARK)
                .setParameter("referral", referral)
                .setParameter("sender", sender)
                .setParameter("receiver", receiver)
                .executeUpdate();
    }

    /** Newest first. */
    List<UUID> of(UUID party, UUID reader, int limit) {
        return Column.of(db, OF, UUID.class)
                .setParameter("party", party)
                .setParameter("reader", reader)
                .setMaxResults(limit)
                .getResultList();
    }
}
