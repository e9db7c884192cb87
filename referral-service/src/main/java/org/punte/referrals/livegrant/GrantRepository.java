package org.punte.referrals.livegrant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.web.query.Column;

/** The rows of the read model. What ended stays ended, whatever is told later. */
@ApplicationScoped
class GrantRepository {
    private static final String KEEP = """
            insert into disclosure_grant as g (id, referral, receiver, version, workers, until, paused, ended)
            values (:id, :referral, :receiver, :version, :workers, :until, :paused, :ended)
            on conflict (id) do update
               set version = excluded.version, workers = excluded.workers, until = coalesce(excluded.until, g.until),
                   paused = excluded.paused, ended = g.ended or excluded.ended
             where g.version <= excluded.version or excluded.ended""";
    private static final String HEARD =
            "select id from disclosure_grant where referral = :referral and receiver = :receiver limit 1";
    private static final String OPEN = """
            select id from disclosure_grant where referral = :referral and receiver = :receiver
               and not paused and not ended and until > :now and :account = any (workers)""";

    private final Session db;

    GrantRepository(Session db) {
        this.db = db;
    }

    void keep(UUID id, GrantHeard heard, int version, boolean paused, boolean ended) {
        db.createNativeMutationQuery(KEEP)
                .setParameter("id", id)
                .setParameter("referral", heard.referral())
                .setParameter("receiver", heard.receiver())
                .setParameter("version", version)
                .setParameter("workers", heard.workers().toArray(UUID[]::new), UUID[].class)
                .setParameter("until", heard.until(), Instant.class)
                .setParameter("paused", paused)
                .setParameter("ended", ended)
                .executeUpdate();
    }

    boolean isHeard(UUID referral, UUID receiver) {
        return !Column.of(db, HEARD, UUID.class)
                .setParameter("referral", referral)
                .setParameter("receiver", receiver)
                .getResultList()
                .isEmpty();
    }

    boolean isOpen(UUID referral, UUID receiver, UUID account, Instant now) {
        return !Column.of(db, OPEN, UUID.class)
                .setParameter("referral", referral)
                .setParameter("receiver", receiver)
                .setParameter("account", account)
                .setParameter("now", now)
                .getResultList()
                .isEmpty();
    }
}
