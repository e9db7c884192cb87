package org.punte.referrals.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Counts and what is shown of them. */
@ApplicationScoped
class PlaceRepository {
    private static final String BEGIN =
            "insert into place_count (listing, version, agency) values (:listing, 0, :agency) on conflict do nothing";
    private static final String FIND =
            "select version, women, men, children, families, counted_at from place_count where listing = :listing";
    private static final String HELD = FIND + " for update";
    private static final String COUNT = """
            update place_count set version = version + 1, women = :women, men = :men, children = :children,
                families = :families, counted_at = :at, counted_by = :by where listing = :listing""";
    private static final String SHOW = """
            insert into place_level (listing, counted_at, agency, women, men, children, families)
            values (:listing, :at, :agency, :women, :men, :children, :families)
            on conflict (listing, counted_at) do nothing""";
    private static final String SHOWN = """
            select l.listing, l.counted_at, l.women, l.men, l.children, l.families
            from unnest(cast(:listings as uuid[])) as asked (listing)
            cross join lateral (select * from place_level p where p.listing = asked.listing and p.counted_at < :edition
                                order by p.counted_at desc limit 1) l""";

    private final Session db;
    private volatile Hour remembered = new Hour(Instant.EPOCH, new ConcurrentHashMap<>());

    PlaceRepository(Session db) {
        this.db = db;
    }

    void begin(UUID listing, UUID agency) {
        db.createNativeMutationQuery(BEGIN)
                .setParameter("listing", listing)
                .setParameter("agency", agency)
                .executeUpdate();
    }

    /** The own count, held until the transaction ends: nobody counts or keeps a place meanwhile. */
    Optional<Counted> held(UUID listing) {
        return counted(listing, HELD);
    }

    Optional<Counted> find(UUID listing) {
        return counted(listing, FIND);
    }

    private Optional<Counted> counted(UUID listing, String sql) {
        return db
                .createNativeQuery(sql, Tuple.class)
                .addScalar("version", Integer.class)
                .addScalar("women", Integer.class)
                .addScalar("men", Integer.class)
                .addScalar("children", Integer.class)
                .addScalar("families", Integer.class)
                .addScalar("counted_at", Instant.class)
                .setParameter("listing", listing)
                .getResultList()
                .stream()
                .map(row -> new Counted(
                        row.get(0, Integer.class),
                        new CountPlaces(
                                row.get(1, Integer.class),
                                row.get(2, Integer.class),
                                row.get(3, Integer.class),
                                row.get(4, Integer.class)),
                        row.get(5, Instant.class)))
                .findFirst();
    }

    void count(UUID listing, CountPlaces places, Instant at, UUID by) {
        db.createNativeMutationQuery(COUNT)
                .setParameter("women", places.women(), Integer.class)
                .setParameter("men", places.men(), Integer.class)
                .setParameter("children", places.children(), Integer.class)
                .setParameter("families", places.families(), Integer.class)
                .setParameter("at", at)
                .setParameter("by", by)
                .setParameter("listing", listing)
                .executeUpdate();
    }

    void show(UUID listing, UUID agency, Instant at, Levels levels) {
        db.createNativeMutationQuery(SHOW)
                .setParameter("listing", listing)
                .setParameter("at", at)
                .setParameter("agency", agency)
                .setParameter("women", levels.women().name())
                .setParameter("men", levels.men().name())
                .setParameter("children", levels.children().name())
                .setParameter("families", levels.families().name())
                .executeUpdate();
    }

    /**
     * The latest count of each that became visible, however old. Until the next fixed hour it stays that one, because what is
     * counted now is not visible yet; it is remembered once the hour is {@code settled}.
     */
    Map<UUID, Shown> shown(Collection<UUID> listings, Instant edition, boolean settled, ZoneId zone) {
        var known = remembered;
        var hour = settled && known.edition.equals(edition) ? known : new Hour(edition, new ConcurrentHashMap<>());
        var unasked =
                listings.stream().filter(one -> !hour.shown.containsKey(one)).toList();
        if (!unasked.isEmpty()) {
            var found = fetched(unasked, edition, zone);
            unasked.forEach(one -> hour.shown.put(one, Optional.ofNullable(found.get(one))));
            if (settled) remembered = hour;
        }
        var shown = new HashMap<UUID, Shown>();
        for (var one : listings) hour.shown.get(one).ifPresent(count -> shown.put(one, count));
        return shown;
    }

    private Map<UUID, Shown> fetched(Collection<UUID> listings, Instant edition, ZoneId zone) {
        return db
                .createNativeQuery(SHOWN, Tuple.class)
                .addScalar("listing", UUID.class)
                .addScalar("counted_at", Instant.class)
                .addScalar("women", String.class)
                .addScalar("men", String.class)
                .addScalar("children", String.class)
                .addScalar("families", String.class)
                .setParameter("listings", listings.toArray(UUID[]::new), UUID[].class)
                .setParameter("edition", edition)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> shown(row, edition, zone)));
    }

    private static Shown shown(Tuple row, Instant edition, ZoneId zone) {
        var at = row.get(1, Instant.class);
        var levels = new Levels(
                Level.valueOf(row.get(2, String.class)),
                Level.valueOf(row.get(3, String.class)),
                Level.valueOf(row.get(4, String.class)),
                Level.valueOf(row.get(5, String.class)),
                edition,
                at.atZone(zone).toLocalDate());
        return new Shown(at, levels);
    }

    /** What others see of a count. */
    record Shown(Instant at, Levels levels) {}

    /** What became visible at one of the fixed hours; empty where nobody had counted. */
    private record Hour(Instant edition, Map<UUID, Optional<Shown>> shown) {}

    /** What an agency counted last; {@code at} is null before it ever did. */
    record Counted(
            int version, CountPlaces places, @Nullable Instant at) {
        /** What was given since is not in the count. */
        Instant since() {
            return at == null ? Instant.EPOCH : at;
        }
    }
}
