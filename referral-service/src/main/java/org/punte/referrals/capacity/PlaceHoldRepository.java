package org.punte.referrals.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.capacity.PlacesView.AwaitedPlace;
import org.punte.referrals.conflict.Conflicts;
import org.punte.web.query.Column;

/** Places that are kept, and those that were given: to somebody who has not come yet, or since the last count. */
@ApplicationScoped
class PlaceHoldRepository {
    private static final String HELD = """
            select count(*) from place_hold where listing = :listing and (cast(:kind as text) is null or kind = :kind)
              and state = 'HELD' and until > :at""";
    private static final String TAKEN = """
            select count(*) from place_hold where listing = :listing and (cast(:kind as text) is null or kind = :kind)
              and state = 'TAKEN' and (awaited or changed_at > :at)""";
    private static final String AWAITED = """
            select r.id, r.code, h.kind from place_hold h join referral r on r.id = h.referral and r.receiver = h.agency
            where h.listing = :listing and h.state = 'TAKEN' and h.awaited""" + Conflicts.NOT_HIDDEN_IN_SQL + " order by h.changed_at, h.id";
    private static final String KEEP = """
            insert into place_hold (id, listing, agency, kind, until, state, changed_at)
            values (:id, :listing, :agency, :kind, :until, 'HELD', :now)""";
    private static final String TAKE = """
            update place_hold set state = 'TAKEN', referral = :referral, awaited = true, changed_at = :now
            where id = :id and state = 'HELD' and until > :now""";
    private static final String RELEASE =
            "update place_hold set state = 'RELEASED', changed_at = :now where id = :id and state = 'HELD'";
    private static final String GIVE_BACK = """
            update place_hold set state = 'RELEASED', awaited = false, changed_at = :now
            where referral = :id and state = 'TAKEN'""";
    private static final String SETTLE = """
            update place_hold set awaited = false, changed_at = greatest(changed_at, :now)
            where referral = :id and state = 'TAKEN' and awaited""";

    private final Session db;

    PlaceHoldRepository(Session db) {
        this.db = db;
    }

    /** How many of a kind, or of all, are kept at {@code now}. */
    long held(UUID listing, @Nullable PlaceFor kind, Instant now) {
        return count(HELD, listing, kind, now);
    }

    /** How many of a kind, or of all, were given to somebody who is still awaited, or after {@code counted}. */
    long taken(UUID listing, @Nullable PlaceFor kind, Instant counted) {
        return count(TAKEN, listing, kind, counted);
    }

    /** Who was given a place and has not come, but for whom the reader must not deal with. */
    List<AwaitedPlace> awaited(UUID listing, UUID reader) {
        return db
                .createNativeQuery(AWAITED, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("code", String.class)
                .addScalar("kind", String.class)
                .setParameter("listing", listing)
                .setParameter("reader", reader)
                .getResultList()
                .stream()
                .map(row -> new AwaitedPlace(
                        row.get(0, UUID.class), row.get(1, String.class), PlaceFor.valueOf(row.get(2, String.class))))
                .toList();
    }

    private long count(String sql, UUID listing, @Nullable PlaceFor kind, Instant at) {
        return Column.of(db, sql, Long.class)
                .setParameter("listing", listing)
                .setParameter("kind", kind == null ? null : kind.name(), String.class)
                .setParameter("at", at)
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

    /** Of which service it is a place. */
    Optional<UUID> listing(UUID id) {
        return Column.of(db, "select listing from place_hold where id = :id", UUID.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    /** False when it is kept no more. */
    boolean take(UUID id, UUID referral, Instant now) {
        return db.createNativeMutationQuery(TAKE)
                        .setParameter("referral", referral)
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    void release(UUID id, Instant now) {
        end(RELEASE, id, now);
    }

    void giveBack(UUID referral, Instant now) {
        end(GIVE_BACK, referral, now);
    }

    /** The place is in use since {@code came}: a count after that has seen it so. */
    void settle(UUID referral, Instant came) {
        end(SETTLE, referral, came);
    }

    private void end(String sql, UUID id, Instant now) {
        db.createNativeMutationQuery(sql)
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }
}
