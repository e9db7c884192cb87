package org.punte.referrals.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.web.query.Column;

/** Drafts of all agencies, through three narrow functions of the database: no job reads what they say. */
@ApplicationScoped
class DraftRepository {
    private static final String NOTICE =
            "select id, version, sender, author, draft_expires_at from notice_drafts(:before, :at, :most)";
    private static final String OVER = "select id from drafts_over(:at, :most)";
    private static final String PURGE = "select purge_draft(:id, :at)";

    private final Session db;

    DraftRepository(Session db) {
        this.db = db;
    }

    /** Those whose authors have to be told now; each is answered once. */
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

    List<UUID> over(Instant at, int most) {
        return Column.of(db, OVER, UUID.class)
                .setParameter("at", at)
                .setParameter("most", most)
                .getResultList();
    }

    /** Whether it was there, unsent and over. */
    boolean purge(UUID id, Instant at) {
        return Column.of(db, PURGE, Boolean.class)
                .setParameter("id", id)
                .setParameter("at", at)
                .getSingleResult();
    }

    /** A draft, as far as its end goes. */
    record Old(UUID id, int version, UUID sender, UUID author, Instant expiresAt) {}
}
