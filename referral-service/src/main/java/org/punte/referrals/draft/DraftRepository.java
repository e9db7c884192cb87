package org.punte.referrals.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.web.query.Column;

/** Drafts of all agencies, through narrow functions of the database: no job reads what they say. */
@ApplicationScoped
class DraftRepository {
    private static final String NOTICE =
            "select id, version, sender, author, draft_expires_at from notice_drafts(:before, :at, :most)";
    private static final String OVER = "select id from drafts_over(:at, cast(:notice as interval), :most)";
    private static final String PURGE = "select purge_draft(:id, :at, cast(:notice as interval))";

    private static final String GIVE_UP = "select give_draft_up(:id, :seen)";

    private final Session db;

    DraftRepository(Session db) {
        this.db = db;
    }

    /** Those whose authors have to be told now; each is answered once for each end that it was given. */
    List<Old> notice(Instant before, Instant at, int most) {
        return db
                .createNativeQuery(NOTICE, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("version", Integer.class)
                .addScalar("sender", UUID.class)
                .addScalar("author", UUID.class)
                .addScalar("draft_expires_at", Instant.class)
                .setParameter("before", before)
                .setParameter("at", at)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(row -> new Old(
                        row.get("id", UUID.class),
                        row.get("version", Integer.class),
                        row.get("sender", UUID.class),
                        row.get("author", UUID.class),
                        row.get("draft_expires_at", Instant.class)))
                .toList();
    }

    /** Drafts whose authors were told of this end, and unsent errors. */
    List<UUID> over(Instant at, Duration notice, int most) {
        return Column.of(db, OVER, UUID.class)
                .setParameter("at", at)
                .setParameter("notice", notice.toString())
                .setParameter("most", most)
                .getResultList();
    }

    /** Whether it was there, unsent and over. */
    boolean purge(UUID id, Instant at, Duration notice) {
        return Column.of(db, PURGE, Boolean.class)
                .setParameter("id", id)
                .setParameter("at", at)
                .setParameter("notice", notice.toString())
                .getSingleResult();
    }

    /** Whether it was the caller's own draft, and of the version that the caller has seen. */
    boolean giveUp(UUID id, int seen) {
        return Column.of(db, GIVE_UP, Boolean.class)
                .setParameter("id", id)
                .setParameter("seen", seen)
                .getSingleResult();
    }

    /** A draft, as far as its end goes. */
    record Old(UUID id, int version, UUID sender, UUID author, Instant expiresAt) {}
}
