package org.punte.referrals.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.punte.web.query.Column;

/** Places that are kept, and those that were given since the last count. */
@ApplicationScoped
class PlaceHoldRepository {
    private static final String USED = """
            select count(*) from place_hold where listing = :listing and state <> 'RELEASED'
              and (cast(:kind as text) is null or kind = :kind)
              and (state = 'HELD' and until > :now and :held or state = 'TAKEN' and changed_at > :counted and :taken)""";
    private static final String KEEP = """
            insert into place_hold (id, listing, agency, kind, until, state, changed_at)
            values (:id, :listing, :agency, :kind, :until, 'HELD', :now)""";

    private final Session db;

    PlaceHoldRepository(Session db) {
        this.db = db;
    }

    /** How many of a kind, or of all, are kept at {@code now}. */
    long held(UUID listing, @Nullable PlaceFor kind, Instant now) {
        return used(listing, kind, now, Instant.EPOCH, true, false);
    }

    /** How many of a kind, or of all, were given after {@code counted}. */
    long taken(UUID listing, @Nullable PlaceFor kind, Instant counted) {
        return used(listing, kind, Instant.EPOCH, counted, false, true);
    }

    private long used(
            UUID listing, @Nullable PlaceFor kind, Instant now, Instant counted, boolean held, boolean taken) {
        return Column.of(db, USED, Long.class)
                .setParameter("listing", listing)
                .setParameter("kind", kind == null ? null : kind.name(), String.class)
                .setParameter("now", now)
                .setParameter("counted", counted)
                .setParameter("held", held)
                .setParameter("taken", taken)
                .getSingleResult();
    }

    void keep(UUID id, UUID listing, UUID agency, PlaceFor kind, Instant until, Instant now) {
        db.createNativeMutationQuery(KEEP)
                .setParameter("id", id)
                .setParameter("listing", listing)
                .setParameter("agency", agency)
                .setParameter("kind", kind.name())
                .setParameter("until", until)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** False when it is kept no more. */
    boolean end(UUID id, String state, Instant now) {
        return db.createNativeMutationQuery(
                                "update place_hold set state = :state, changed_at = :now where id = :id and state = 'HELD'")
                        .setParameter("state", state)
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }
}
